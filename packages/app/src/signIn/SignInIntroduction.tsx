// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SluiceMark } from '../brand/SluiceMark';

const introductionStyles = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  gap: { xs: 2, md: 5 },
  p: { xs: 3, md: 6 },
  color: '#fff',
  background:
    'radial-gradient(120% 80% at 0% 100%, #0d4f4a 0%, rgb(13 79 74 / 0%) 70%), #171717',
};

const wordmarkStyles = {
  fontSize: 26,
  lineHeight: '32px',
  fontWeight: 600,
  letterSpacing: '-0.01em',
};

const claimStyles = {
  fontSize: { xs: 20, md: 34 },
  lineHeight: 1.2,
  fontWeight: 600,
  letterSpacing: '-0.02em',
  mb: { xs: 1, md: 2 },
};

const textStyles = { fontSize: 16, lineHeight: '24px', color: '#d3e4e2' };

const noteStyles = {
  display: { xs: 'none', md: 'block' },
  fontSize: 13,
  lineHeight: '18px',
  color: '#a9bbb9',
};

/** The left half of the sign-in page: what this is. Dark in both themes. */
export function SignInIntroduction() {
  return (
    <Box sx={introductionStyles}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <SluiceMark size={40} />
        <Typography component="h1" sx={wordmarkStyles}>
          Sluice
        </Typography>
      </Box>
      <Box>
        <Typography sx={claimStyles}>
          Event streaming your teams run themselves.
        </Typography>
        <Typography sx={textStyles}>
          Topics with an owner, a plan before every change and the live truth
          from Kafka beside it.
        </Typography>
      </Box>
      <Typography sx={noteStyles}>
        A demo portal on this machine, over real Kafka clusters. No password,
        and nothing leaves the machine.
      </Typography>
    </Box>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { moveFocus } from './moveFocus';
import { Persona } from './Persona';
import { PersonaRow } from './PersonaRow';
import { SignInIntroduction } from './SignInIntroduction';

const pageStyles = {
  minHeight: '100vh',
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(360px, 2fr) 3fr' },
  gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
  bgcolor: 'background.default',
};

const panelStyles = {
  width: '100%',
  maxWidth: 720,
  alignSelf: 'center',
  justifySelf: 'center',
  px: { xs: 2, sm: 5 },
  py: { xs: 3, sm: 5 },
};

const titleStyles = {
  fontSize: 20,
  lineHeight: '26px',
  fontWeight: 600,
  mb: 0.5,
};

const listStyles = {
  border: 1,
  borderColor: 'divider',
  borderRadius: '8px',
  bgcolor: 'background.paper',
  overflow: 'hidden',
  '& > li + li': { borderTop: 1, borderColor: 'divider' },
};

type PersonaPickerProps = {
  personas: Persona[];
  /** Why the last sign-in did not work. */
  problem?: string;
  onChoose: (entityRef: string) => void;
};

/** The sign-in page: who is this portal shown to? */
export function PersonaPicker({
  personas,
  problem,
  onChoose,
}: PersonaPickerProps) {
  return (
    <Box component="main" sx={pageStyles}>
      <SignInIntroduction />
      <Box component="section" aria-labelledby="choose-user" sx={panelStyles}>
        <Typography id="choose-user" component="h2" sx={titleStyles}>
          Choose who you are
        </Typography>
        <Typography color="text.secondary" sx={{ fontSize: 14, mb: 2 }}>
          Each user sees and may do something else. You can switch at any time.
        </Typography>
        {problem && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {problem}
          </Alert>
        )}
        {personas.length === 0 ? (
          <Alert severity="warning">
            No demo users are configured: list them under demo.personas.
          </Alert>
        ) : (
          <List disablePadding onKeyDown={moveFocus} sx={listStyles}>
            {personas.map(persona => (
              <PersonaRow
                key={persona.entityRef}
                persona={persona}
                onChoose={onChoose}
              />
            ))}
          </List>
        )}
      </Box>
    </Box>
  );
}

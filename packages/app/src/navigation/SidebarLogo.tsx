// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import Box from '@mui/material/Box';
import { SluiceMark } from '../brand/SluiceMark';

const logoStyles = {
  height: 76,
  pl: `${(sidebarConfig.drawerWidthClosed - 28) / 2}px`,
  display: 'flex',
  alignItems: 'center',
  '& a': { display: 'flex', alignItems: 'center', gap: 1.5 },
};

const wordmarkStyles = {
  fontSize: 20,
  fontWeight: 600,
  letterSpacing: '-0.01em',
  color: '#fff',
};

export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();

  return (
    <Box sx={logoStyles}>
      <Link to="/" underline="none" aria-label="Home">
        <SluiceMark size={28} />
        {isOpen && (
          <Box component="span" sx={wordmarkStyles}>
            Sluice
          </Box>
        )}
      </Link>
    </Box>
  );
}

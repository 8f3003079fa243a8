// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { RiArrowRightSLine } from '@remixicon/react';
import { Persona, personaInitials } from './Persona';

const rowStyles = {
  gap: 1.5,
  px: 2,
  py: 1.5,
  '&.v5-Mui-focusVisible, &:focus-visible': {
    outline: 2,
    outlineColor: 'primary.main',
    outlineOffset: '-2px',
  },
};

const avatarStyles = {
  width: 36,
  height: 36,
  fontSize: 13,
  fontWeight: 600,
  color: 'primary.main',
  bgcolor: 'action.selected',
};

const headStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1,
};

const nameStyles = { fontSize: 14, lineHeight: '20px', fontWeight: 600 };

const smallText = { fontSize: 13, lineHeight: '18px' };

const arrowStyles = { width: 20, height: 20, color: 'text.secondary' };

type PersonaRowProps = {
  persona: Persona;
  onChoose: (entityRef: string) => void;
};

export function PersonaRow({ persona, onChoose }: PersonaRowProps) {
  const { entityRef, name, role, team, suggestion } = persona;

  return (
    <ListItem disablePadding>
      <ListItemButton onClick={() => onChoose(entityRef)} sx={rowStyles}>
        <Avatar aria-hidden sx={avatarStyles}>
          {personaInitials(name)}
        </Avatar>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={headStyles}>
            <Typography component="span" sx={nameStyles}>
              {name}
            </Typography>
            <Typography component="span" color="text.secondary" sx={smallText}>
              {team} · {role}
            </Typography>
          </Box>
          <Typography color="text.secondary" sx={smallText}>
            {suggestion}
          </Typography>
        </Box>
        <Box component={RiArrowRightSLine} aria-hidden sx={arrowStyles} />
      </ListItemButton>
    </ListItem>
  );
}

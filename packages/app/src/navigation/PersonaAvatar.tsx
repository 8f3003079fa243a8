// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Avatar from '@mui/material/Avatar';
import { personaInitials } from '../signIn/Persona';

// Readable on the dark sidebar and on the menu of either theme.
const avatarStyles = {
  width: 26,
  height: 26,
  fontSize: 11,
  fontWeight: 600,
  color: '#0b302d',
  bgcolor: '#9bf0e1',
};

type PersonaAvatarProps = { name: string };

export function PersonaAvatar({ name }: PersonaAvatarProps) {
  return (
    <Avatar component="span" aria-hidden sx={avatarStyles}>
      {personaInitials(name)}
    </Avatar>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RiEyeOffLine, RiLockLine } from '@remixicon/react';
import { ConnectorConfigEntry } from '@sluice/plugin-event-streaming-common';
import { Mono } from '../../../../components/values/Mono';

/** A value; what is a reference to a secret, or not told, has a lock. */
export function ConfigValue({ entry }: { entry: ConnectorConfigEntry }) {
  const { value, reference, redacted } = entry;
  const isSecret = reference || redacted;
  const Icon = redacted ? RiEyeOffLine : RiLockLine;
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
      {isSecret && (
        <Box
          component="span"
          sx={{ flexShrink: 0, color: 'text.secondary', display: 'flex' }}
        >
          <Icon size={13} aria-hidden />
        </Box>
      )}
      <Mono>{value}</Mono>
    </Box>
  );
}

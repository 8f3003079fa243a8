// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RiCheckLine } from '@remixicon/react';
import { PlainList } from '../../../../components/layout/PlainList';

/** Sentences that readers can rely on. Nothing where there is none. */
export function GuaranteeList(props: { guarantees: readonly string[] }) {
  const { guarantees } = props;
  return guarantees.length > 0 ? (
    <PlainList sx={{ display: 'grid', gap: 1 }}>
      {guarantees.map(guarantee => (
        <Box
          component="li"
          key={guarantee}
          sx={{ typography: 'body2', display: 'flex', gap: 1 }}
        >
          <Box sx={{ display: 'flex', color: 'text.secondary', pt: '1px' }}>
            <RiCheckLine size={16} aria-hidden />
          </Box>
          {guarantee}
        </Box>
      ))}
    </PlainList>
  ) : null;
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useId, useState } from 'react';
import { CopyButton } from '../../../../components/values/CopyButton';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { monospace } from '../../../../theme/monospace';
import { useTokens } from '../../../../theme/useTokens';
import { useTexts } from '../../../../translation/useTexts';
import { traceHeadline } from './traceHeadline';

export interface TraceViewProps {
  trace: string;
  /** Whose it is, for screen readers. */
  label: string;
  startsOpen: boolean;
}

const BUTTON_SIZE = 16;

/** Why something failed: one line, and the whole trace one click away. */
export function TraceView({ trace, label, startsOpen }: TraceViewProps) {
  const { t } = useTexts(connectorTranslationRef);
  const tokens = useTokens();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const { title, cause } = traceHeadline(trace);
  const Icon = open ? RiArrowUpSLine : RiArrowDownSLine;
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        // A table would grow with the longest line instead of letting it scroll.
        width: 0,
        minWidth: '100%',
        border: `1px solid ${tokens.hairline}`,
        borderLeft: `3px solid ${tokens.tones.bad.icon}`,
        borderRadius: '6px',
        overflow: 'hidden',
        backgroundColor: 'background.paper',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          padding: '6px 8px 6px 12px',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Box sx={{ typography: 'body2', fontWeight: 600 }}>{title}</Box>
          {cause && cause !== title && (
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {cause}
            </Box>
          )}
        </Box>
        <CopyButton value={trace} what={t('connectorPage.tasks.trace')} />
        <IconButton
          size="small"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={t(`connectorPage.tasks.${open ? 'hide' : 'show'}Trace`)}
          onClick={() => setOpen(!open)}
        >
          <Icon size={BUTTON_SIZE} aria-hidden />
        </IconButton>
      </Box>
      {open && (
        <Box
          id={id}
          component="pre"
          // Focusable, so that the keyboard can scroll it.
          tabIndex={0}
          role="region"
          aria-label={label}
          sx={{
            ...monospace,
            margin: 0,
            padding: '8px 12px',
            maxHeight: 320,
            overflow: 'auto',
            borderTop: `1px solid ${tokens.hairline}`,
            backgroundColor: tokens.subtleFill,
            fontSize: '0.75rem',
            lineHeight: '1.125rem',
          }}
        >
          {trace}
        </Box>
      )}
    </Box>
  );
}

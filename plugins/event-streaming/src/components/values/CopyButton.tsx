// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { visuallyHidden } from '../../theme/visuallyHidden';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

export interface CopyButtonProps {
  /** What lands on the clipboard. */
  value: string;
  /** What it is, for the button's name: `Copy topic name`. */
  what: string;
  size?: 'small' | 'medium';
}

const SHOWN_MS = 2000;

/** Copies a text and says so. */
export function CopyButton({ value, what, size = 'small' }: CopyButtonProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [result, copy] = useCopyToClipboard();
  const [message, setMessage] = useState<string>();

  useEffect(() => {
    const timer = setTimeout(() => setMessage(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);

  const onCopy = () => {
    copy(value);
    setMessage(t('copy.done'));
  };
  const shown = message && result.error ? t('copy.failed') : message;
  const Icon = message && !result.error ? RiCheckLine : RiFileCopyLine;
  return (
    <>
      <Tooltip title={shown ?? t('copy.action', { what })}>
        <IconButton
          size={size}
          onClick={onCopy}
          aria-label={t('copy.action', { what })}
        >
          <Icon size={15} aria-hidden />
        </IconButton>
      </Tooltip>
      <Box component="span" role="status" sx={visuallyHidden}>
        {shown}
      </Box>
    </>
  );
}

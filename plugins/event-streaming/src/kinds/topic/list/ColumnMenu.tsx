// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { RiCheckLine, RiLayoutColumnLine } from '@remixicon/react';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { OPTIONAL_COLUMNS } from './useTopicColumns';

export interface ColumnMenuProps {
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}

/** Chooses which columns the table has. */
export function ColumnMenu({ hidden, onChange }: ColumnMenuProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const toggle = (key: string) =>
    onChange(
      hidden.includes(key)
        ? hidden.filter(other => other !== key)
        : [...hidden, key],
    );
  return (
    <>
      <Tooltip title={t('topics.columns')}>
        <IconButton
          aria-label={t('topics.columns')}
          aria-haspopup="menu"
          aria-expanded={Boolean(anchor)}
          onClick={event => setAnchor(event.currentTarget)}
        >
          <RiLayoutColumnLine size={17} aria-hidden />
        </IconButton>
      </Tooltip>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        MenuListProps={{ 'aria-label': t('topics.columns') }}
      >
        {OPTIONAL_COLUMNS.map(key => (
          <MenuItem
            key={key}
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(key)}
            onClick={() => toggle(key)}
          >
            <RiCheckLine
              size={16}
              aria-hidden
              visibility={hidden.includes(key) ? 'hidden' : undefined}
            />
            {t(`topics.column.${key}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

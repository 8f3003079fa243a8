// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { ChoiceField } from './ChoiceField';
import { FilterOption } from './FilterMenu';
import { PopupButton } from './PopupButton';

/** A filter by one value, to be shown as a menu or as a field. */
export interface MenuFilter {
  label: string;
  options: readonly FilterOption<string>[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}

/** A button that opens the filters for which there is no room beside. */
export function MoreFilterMenus(props: { filters: readonly MenuFilter[] }) {
  const { filters } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const chosen = filters.filter(({ selected }) => selected.length > 0);
  return (
    <PopupButton
      opens="dialog"
      text={
        chosen.length > 0
          ? t('topics.filter.moreChosen', { number: String(chosen.length) })
          : t('topics.filter.more')
      }
    >
      {popup => (
        <Popover
          {...popup}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{
            paper: {
              role: 'dialog',
              'aria-label': t('topics.filter.more'),
              sx: { width: 280, marginTop: 0.5, padding: 2 },
            },
          }}
        >
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {filters.map(({ label, options, selected, onChange }) => (
              <ChoiceField
                key={label}
                label={label}
                value={selected[0]}
                none={t('topics.filter.any')}
                options={options}
                onChange={value => onChange(value ? [value] : [])}
              />
            ))}
            {chosen.length > 0 && (
              <Button
                variant="outlined"
                onClick={() => chosen.forEach(({ onChange }) => onChange([]))}
              >
                {t('topics.filter.clear')}
              </Button>
            )}
          </Box>
        </Popover>
      )}
    </PopupButton>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SearchField } from '../../../../components/controls/SearchField';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { SetUrlState } from '../../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ConfigFilter } from './filterConfig';

export interface ConfigControlsProps {
  filter: ConfigFilter;
  onChange: SetUrlState<ConfigFilter>;
  overridden: number;
  all: number;
}

/** Chooses which entries are listed. */
export function ConfigControls(props: ConfigControlsProps) {
  const { filter, onChange, overridden, all } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <SearchField
        label={t('topicPage.settings.search')}
        value={filter.find}
        onChange={find => onChange({ find })}
      />
      <SegmentedControl
        label={t('topicPage.settings.which')}
        value={filter.entries}
        options={[
          {
            value: 'overridden',
            label: `${t('topicPage.settings.overridden')} ${overridden}`,
          },
          { value: 'all', label: `${t('topicPage.settings.every')} ${all}` },
        ]}
        onChange={entries => onChange({ entries })}
      />
    </Box>
  );
}

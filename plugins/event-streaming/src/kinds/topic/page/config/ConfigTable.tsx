// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { TopicConfigEntry } from '@sluice/plugin-event-streaming-common';
import { FilteredEmpty } from '../../../../components/state/FilteredEmpty';
import { Mono } from '../../../../components/values/Mono';
import { TwoLines } from '../../../../components/values/TwoLines';
import { SetUrlState } from '../../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { topicPageTexts } from '../../../../translation/topicPageTexts';
import { ConfigValue } from './ConfigValue';
import { ConfigFilter } from './filterConfig';

export interface ConfigTableProps {
  entries: readonly TopicConfigEntry[];
  /** How many there are without the filter. */
  all: number;
  filter: ConfigFilter;
  onFilter: SetUrlState<ConfigFilter>;
}

/** Config entries with value, default and meaning. */
export function ConfigTable(props: ConfigTableProps) {
  const { entries } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  if (entries.length === 0) {
    return <NoEntry {...props} />;
  }
  return (
    <Table size="small" aria-label={t('topicPage.settings.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('topicPage.settings.key')}</TableCell>
          <TableCell>{t('topicPage.settings.value')}</TableCell>
          <TableCell>{t('topicPage.settings.usual')}</TableCell>
          <TableCell>{t('topicPage.settings.help')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(entry => (
          <TableRow key={entry.key}>
            <TableCell>
              <TwoLines first={entry.title} second={<Mono>{entry.key}</Mono>} />
            </TableCell>
            <TableCell>
              <TwoLines
                first={
                  <Box
                    component="span"
                    sx={{ fontWeight: entry.overridden ? 600 : 400 }}
                  >
                    <ConfigValue entry={entry} of="value" />
                  </Box>
                }
                second={t(`topicPage.settings.sources.${sourceOf(entry)}`)}
              />
            </TableCell>
            <TableCell>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <ConfigValue entry={entry} of="default" />
              </Box>
            </TableCell>
            <TableCell>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {entry.help}
              </Box>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function NoEntry({ all, filter, onFilter }: ConfigTableProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const searched = filter.find !== '';
  return (
    <FilteredEmpty
      title={t(
        searched
          ? 'topicPage.settings.noMatch'
          : 'topicPage.settings.noneOverridden',
      )}
      clear={t('topicPage.settings.showAll')}
      onClear={() => onFilter({ find: '', entries: 'all' })}
    >
      {searched
        ? t('topicPage.settings.noMatchText', { q: filter.find, count: all })
        : t('topicPage.settings.noneOverriddenText')}
    </FilteredEmpty>
  );
}

type Source = keyof typeof topicPageTexts.settings.sources;

function sourceOf({ source }: TopicConfigEntry): Source {
  return isKnown(source) ? source : 'unknown';
}

function isKnown(source: string): source is Source {
  return source in topicPageTexts.settings.sources;
}

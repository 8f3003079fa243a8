// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import {
  TopicConfigEntry,
  TopicConfigList,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Latest } from '../../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { useTopicPaths } from '../../useTopicPaths';
import { ConfigForbidden } from '../config/ConfigForbidden';
import { ConfigValue } from '../config/ConfigValue';
import { LoadedPart } from '../../../../components/state/LoadedPart';

export interface ChangedConfigCardProps {
  topic: TopicDetail;
  config: Latest<TopicConfigList>;
}

/** The config entries that are set on the topic itself. */
export function ChangedConfigCard({ topic, config }: ChangedConfigCardProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const page = useTopicPaths().topic(topic.cluster, topic.topic);
  const entries = config.value?.items;
  const changed = entries?.filter(({ overridden }) => overridden) ?? [];
  const { allowed, reason } = topic.access.config;
  return (
    <SectionCard
      title={t('topicPage.settings.title')}
      content={allowed && changed.length > 0 ? 'table' : 'padded'}
      subtitle={
        changed.length > 0
          ? t('topicPage.settings.differ', { count: changed.length })
          : undefined
      }
      action={
        entries &&
        page && (
          <Link component={RouterLink} to={`${page}?tab=config&entries=all`}>
            {t('topicPage.settings.all', { number: String(entries.length) })}
          </Link>
        )
      }
    >
      {allowed ? (
        <LoadedPart part={config}>
          {() => <Changed entries={changed} />}
        </LoadedPart>
      ) : (
        <ConfigForbidden reason={reason} />
      )}
    </SectionCard>
  );
}

function Changed({ entries }: { entries: readonly TopicConfigEntry[] }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (entries.length === 0) {
    return (
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {t('topicPage.settings.none')}
      </Box>
    );
  }
  return (
    <Table size="small" aria-label={t('topicPage.settings.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('topicPage.settings.key')}</TableCell>
          <TableCell align="right">{t('topicPage.settings.here')}</TableCell>
          <TableCell align="right">{t('topicPage.settings.usual')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(entry => (
          <TableRow key={entry.key}>
            <TableCell component="th" scope="row">
              <Tooltip title={entry.key}>
                <span>{entry.title}</span>
              </Tooltip>
            </TableCell>
            <TableCell align="right">
              <b>
                <ConfigValue entry={entry} of="value" />
              </b>
            </TableCell>
            <TableCell align="right">
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <ConfigValue entry={entry} of="default" />
              </Box>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { ListCount } from '../../../components/table/ListCount';
import { TableCaption } from '../../../components/table/TableCaption';
import { formatCount } from '../../../format/formatCount';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ClusterAges } from './ClusterAges';
import { TopicListState } from './topicListState';
import { TopicPage } from './useTopicPages';

export interface TopicListCaptionProps {
  page: TopicPage | undefined;
  state: TopicListState;
  onChange: SetUrlState<TopicListState>;
  /** Known while a filter hides some. */
  unfilteredTotal: number | undefined;
  clusters: readonly ClusterSummary[] | undefined;
  /** Icon buttons at the right. */
  children: ReactNode;
}

/** How many there are, how many are hidden, and how old the figures are. */
export function TopicListCaption(props: TopicListCaptionProps) {
  const { page, clusters, children } = props;
  return (
    <TableCaption
      count={page && <Count {...props} page={page} />}
      note={page && <Internal {...props} page={page} />}
    >
      <ClusterAges clusters={clusters ?? []} />
      <Box sx={{ display: 'flex' }}>{children}</Box>
    </TableCaption>
  );
}

type Loaded = TopicListCaptionProps & { page: TopicPage };

function Count({ page, unfilteredTotal }: Loaded) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const shown = page.totalItems;
  return (
    <ListCount
      shown={shown}
      unfiltered={unfilteredTotal ?? shown + page.hiddenInternal}
      all={counted => t('topics.count.all', counted)}
      some={counted => t('topics.count.some', counted)}
    />
  );
}

function Internal({ page, state, onChange }: Loaded) {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (!state.internal && page.hiddenInternal === 0) {
    return null;
  }
  const text = state.internal
    ? t('topics.internal.shown')
    : t('topics.internal.hidden', {
        count: page.hiddenInternal,
        number: formatCount(page.hiddenInternal),
      });
  const action = t(`topics.internal.${state.internal ? 'hide' : 'show'}`);
  return (
    <>
      {text} ·{' '}
      <Link
        component="button"
        type="button"
        underline="always"
        sx={{ font: 'inherit', verticalAlign: 'baseline' }}
        aria-label={`${text}: ${action}`}
        onClick={() => onChange({ internal: !state.internal })}
      >
        {action}
      </Link>
    </>
  );
}

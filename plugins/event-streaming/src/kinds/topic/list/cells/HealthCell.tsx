// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../../../../components/values/AgeText';
import { StateWord } from '../../../../components/state/StateWord';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { Translate } from '../../../../translation/Translate';
import { useTopicPaths } from '../../useTopicPaths';

export interface HealthCellProps {
  row: TopicSummary;
  /** Its cluster does not answer. */
  stale: boolean;
}

/** How the topic is, with the request that is under way or the age. */
export function HealthCell({ row, stale }: HealthCellProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <StateWord
      state={row.health.state}
      help={row.health.reason}
      note={noteOf(row, stale, t)}
    />
  );
}

function noteOf(row: TopicSummary, stale: boolean, t: Translate): ReactNode {
  if (row.openRequest) {
    return <RequestLink request={row.openRequest} />;
  }
  if (row.changeUnderWay) {
    return t('topics.row.changeUnderWay');
  }
  return stale && row.observedAt ? <AgeText at={row.observedAt} /> : undefined;
}

function RequestLink(props: {
  request: NonNullable<TopicSummary['openRequest']>;
}) {
  const { id, state, stepsDone, steps } = props.request;
  const { t } = useTexts(eventStreamingTranslationRef);
  const to = useTopicPaths().request(id);
  const text =
    state === 'executing'
      ? t('topics.row.step', {
          // The step that is under way, not the last one that is done.
          done: String(Math.min(stepsDone + 1, steps)),
          steps: String(steps),
        })
      : t(`state.${state}`);
  return to === undefined ? (
    <>{text}</>
  ) : (
    <Link
      component={RouterLink}
      to={to}
      underline="always"
      aria-label={`${t('topics.row.openRequest', { id })}: ${text}`}
    >
      {text}
    </Link>
  );
}

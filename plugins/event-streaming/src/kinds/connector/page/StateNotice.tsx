// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { RiPauseCircleFill } from '@remixicon/react';
import { Banner } from '../../../components/state/Banner';
import { AgeText } from '../../../components/values/AgeText';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { formatCount } from '../../../format/formatCount';
import { personName } from '../../../requests/personName';
import { useTexts } from '../../../translation/useTexts';
import { TraceView } from './overview/TraceView';

/** What its state means, where that is not plain to see. */
export function StateNotice({ connector }: { connector: ConnectorDetail }) {
  const { t } = useTexts(connectorTranslationRef);
  const { config, state, tasks, trace } = connector;
  if (state === 'failed') {
    return trace ? (
      <TraceView
        trace={trace}
        label={t('connectorPage.tasks.traceOfConnector')}
        startsOpen={false}
      />
    ) : (
      <Banner tone="bad" title={t('connectorPage.notice.failed')}>
        {t(`connectorPage.tasks.${config ? 'noTrace' : 'traceHidden'}`)}
      </Banner>
    );
  }
  if (state === 'unassigned' || tasks.unassigned > 0) {
    return (
      <Banner
        tone="attention"
        title={
          state === 'unassigned'
            ? t('connectorPage.notice.unassigned')
            : t('connectorPage.notice.unassignedTasks', {
                count: tasks.unassigned,
                number: formatCount(tasks.unassigned),
              })
        }
      >
        {t('connectorPage.notice.unassignedText')}
      </Banner>
    );
  }
  if (state === 'paused' || state === 'stopped') {
    return <Resting connector={connector} state={state} />;
  }
  return state === 'running' && tasks.total === 0 ? (
    <Banner tone="attention" title={t('connectorPage.notice.noTasks')}>
      {t('connectorPage.notice.noTasksText')}
    </Banner>
  ) : null;
}

const ACTION_OF = { paused: 'pause', stopped: 'stop' } as const;

/** Since when it rests, and who wanted that. */
function Resting(props: {
  connector: ConnectorDetail;
  state: 'paused' | 'stopped';
}) {
  const { connector, state } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { lastAction } = connector;
  const known =
    lastAction?.action === ACTION_OF[state] ? lastAction : undefined;
  return (
    <Banner
      tone="attention"
      icon={RiPauseCircleFill}
      title={
        known
          ? t(`connectorPage.notice.${state}Since`, {
              age: <AgeText key="age" at={known.at} />,
              person: personName(known.by),
            })
          : t(`connectorPage.notice.${state}`)
      }
    >
      {t(`connectorPage.notice.${state}Text`)}{' '}
      {!known && t('connectorPage.notice.elsewhere')}
    </Banner>
  );
}

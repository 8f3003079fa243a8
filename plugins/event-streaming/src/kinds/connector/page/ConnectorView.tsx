// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { FactsBar } from '../../../components/layout/FactsBar';
import { ObjectTabs } from '../../../components/layout/ObjectTabs';
import { StaleBanner } from '../../../components/state/StaleBanner';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { SetUrlState, useUrlState } from '../../../hooks/useUrlState';
import { useTexts } from '../../../translation/useTexts';
import {
  ConnectorActing,
  useConnectorActing,
} from '../actions/useConnectorActing';
import { useConnectorPaths } from '../useConnectorPaths';
import { AwayCard } from './AwayCard';
import { ConfigTab } from './config/ConfigTab';
import { connectorFacts } from './connectorFacts';
import { ConnectorHeader } from './ConnectorHeader';
import {
  CONNECTOR_TABS,
  connectorPageFields,
  ConnectorPageState,
} from './connectorTabs';
import { HistoryTab } from './history/HistoryTab';
import { isThere } from './isThere';
import { MetricsTab } from './metrics/MetricsTab';
import { OffsetsTab } from './offsets/OffsetsTab';
import { Overview } from './overview/Overview';
import { StateNotice } from './StateNotice';

export interface ConnectorViewProps {
  connector: ConnectorDetail;
  /** Shows what an action has brought. */
  onAnswer: (connector: ConnectorDetail) => void;
  onReload: () => Promise<void>;
}

/** What each tab of the page is given. */
export interface ConnectorTabProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
  state: ConnectorPageState;
  onChange: SetUrlState<ConnectorPageState>;
}

/** One connector: its head, its facts, and a tab for each side of it. */
export function ConnectorView(props: ConnectorViewProps) {
  const { connector, onAnswer, onReload } = props;
  const { t } = useTexts(connectorTranslationRef);
  const paths = useConnectorPaths();
  const [state, setState] = useUrlState(connectorPageFields);
  const acting = useConnectorActing(connector, onAnswer);
  const there = isThere(connector);
  return (
    <>
      <ConnectorHeader connector={connector} acting={acting} />
      {!connector.live && there && (
        <StaleBanner
          source={connector.connect}
          observedAt={
            connector.observedAt ?? connector.staleSince ?? Date.now()
          }
          reason={connector.staleReason}
          onRetry={onReload}
        />
      )}
      {there && <StateNotice connector={connector} />}
      <FactsBar facts={connectorFacts(connector, { t, paths })} />
      <ObjectTabs
        label={t('connectorPage.tabsLabel')}
        tabs={CONNECTOR_TABS.map(value => ({
          value,
          label: t(`connectorPage.tabs.${value}`),
        }))}
        value={state.tab}
        onChange={tab => setState({ tab }, { push: true })}
      >
        {there || state.tab === 'history' ? (
          <TabContent
            connector={connector}
            acting={acting}
            state={state}
            onChange={setState}
          />
        ) : (
          <AwayCard connector={connector} />
        )}
      </ObjectTabs>
    </>
  );
}

function TabContent(props: ConnectorTabProps) {
  switch (props.state.tab) {
    case 'configuration':
      return <ConfigTab {...props} />;
    case 'offsets':
      return <OffsetsTab {...props} />;
    case 'metrics':
      return <MetricsTab connector={props.connector} />;
    case 'history':
      return <HistoryTab connector={props.connector} />;
    default:
      return <Overview {...props} />;
  }
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { FactsBar } from '../../../components/layout/FactsBar';
import { ObjectTabs } from '../../../components/layout/ObjectTabs';
import { StaleBanner } from '../../../components/state/StaleBanner';
import { SetUrlState, useUrlState } from '../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { useSchemaPaths } from '../useSchemaPaths';
import { AwayCard } from './AwayCard';
import { CompatibilityTab } from './compatibility/CompatibilityTab';
import { FieldsTab } from './fields/FieldsTab';
import { HistoryTab } from './history/HistoryTab';
import { schemaFacts } from './schemaFacts';
import { SchemaHeader } from './SchemaHeader';
import { SCHEMA_TABS, schemaPageFields, SchemaPageState } from './schemaTabs';
import { SourceTab } from './source/SourceTab';
import { UseTab } from './use/UseTab';
import { VersionsTab } from './versions/VersionsTab';

export interface SchemaViewProps {
  schema: SchemaDetail;
  onReload: () => Promise<void>;
}

/** What each tab of the page is given. */
export interface SchemaTabProps {
  schema: SchemaDetail;
  state: SchemaPageState;
  onChange: SetUrlState<SchemaPageState>;
}

/** One schema: its head, its facts, and a tab for each side of it. */
export function SchemaView({ schema, onReload }: SchemaViewProps) {
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const [state, setState] = useUrlState(schemaPageFields);
  const isThere = schema.history.length > 0;
  return (
    <>
      <SchemaHeader schema={schema} />
      {!schema.live && isThere && (
        <StaleBanner
          source={schema.registry}
          observedAt={schema.observedAt ?? schema.staleSince ?? Date.now()}
          reason={schema.staleReason}
          onRetry={onReload}
        />
      )}
      <FactsBar facts={schemaFacts(schema, { t, paths })} />
      <ObjectTabs
        label={t('schemaPage.tabsLabel')}
        tabs={SCHEMA_TABS.map(value => ({
          value,
          label: t(`schemaPage.tabs.${value}`),
          count: countOf(value, schema),
        }))}
        value={state.tab}
        onChange={tab => setState({ tab }, { push: true })}
      >
        {isThere || state.tab === 'history' ? (
          <TabContent schema={schema} state={state} onChange={setState} />
        ) : (
          <AwayCard schema={schema} />
        )}
      </ObjectTabs>
    </>
  );
}

function TabContent(props: SchemaTabProps) {
  switch (props.state.tab) {
    case 'versions':
      return <VersionsTab {...props} />;
    case 'source':
      return <SourceTab {...props} />;
    case 'compatibility':
      return <CompatibilityTab {...props} />;
    case 'history':
      return <HistoryTab schema={props.schema} />;
    case 'use':
      return <UseTab schema={props.schema} />;
    default:
      return <FieldsTab {...props} />;
  }
}

function countOf(tab: string, schema: SchemaDetail): number | undefined {
  switch (tab) {
    case 'fields':
      return schema.fields;
    case 'versions':
      return schema.history.length || undefined;
    default:
      return undefined;
  }
}

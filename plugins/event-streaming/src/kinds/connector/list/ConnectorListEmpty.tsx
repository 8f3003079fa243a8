// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { PartialSource } from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../../../components/state/EmptyState';
import { FilteredEmpty } from '../../../components/state/FilteredEmpty';
import { AgeText } from '../../../components/values/AgeText';
import { asSentence } from '../../../format/asSentence';
import { formatCount } from '../../../format/formatCount';
import { SetUrlState } from '../../../hooks/useUrlState';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { connectorView } from '../connectorView';
import { CreateConnectorButton } from './CreateConnectorButton';
import {
  isFiltered,
  NO_FILTERS,
  ConnectorListState,
} from './connectorListState';
import { useConnectClusters } from './useConnectClusters';
import { useConnectorFilterWords } from './useConnectorFilterWords';

export interface ConnectorListEmptyProps {
  state: ConnectorListState;
  onChange: SetUrlState<ConnectorListState>;
  /** Connect clusters that do not answer. */
  partial: readonly PartialSource[];
  unfilteredTotal: number | undefined;
  onRetry: () => void;
}

/** Why there is no connector to see: filtered, never read, or none there. */
export function ConnectorListEmpty(props: ConnectorListEmptyProps) {
  const { state, partial } = props;
  if (isFiltered(state) && props.unfilteredTotal !== 0) {
    return <Filtered {...props} />;
  }
  return partial.length > 0 ? <Unread {...props} /> : <NothingYet {...props} />;
}

function Filtered({
  state,
  onChange,
  unfilteredTotal,
}: ConnectorListEmptyProps) {
  const { t } = useTexts(connectorTranslationRef);
  const query = useConnectorFilterWords(state);
  const mine = state.owner === 'mine' ? state.owner : undefined;
  return (
    <FilteredEmpty
      title={t('connectors.empty.filteredTitle')}
      clear={t('connectors.empty.clear')}
      onClear={() => onChange({ ...NO_FILTERS, owner: mine })}
    >
      {unfilteredTotal === undefined
        ? `${query}.`
        : t('connectors.empty.filteredText', {
            query,
            count: unfilteredTotal,
            number: formatCount(unfilteredTotal),
          })}
    </FilteredEmpty>
  );
}

function Unread({ partial, onRetry }: ConnectorListEmptyProps) {
  const { t } = useTexts(connectorTranslationRef);
  return (
    <EmptyState
      variant="down"
      title={t('connectors.empty.downTitle', {
        count: partial.length,
        connects: partial.map(({ source }) => source).join(', '),
      })}
      actions={
        <Button variant="outlined" onClick={onRetry}>
          {t('connectors.empty.retry')}
        </Button>
      }
    >
      {t('connectors.empty.downText')}{' '}
      {t('connectors.empty.downSince', {
        age: <AgeText key="age" at={partial[0].since} form="bare" />,
      })}{' '}
      {asSentence(partial[0].reason)}
    </EmptyState>
  );
}

function NothingYet({ state, onChange }: ConnectorListEmptyProps) {
  const { t } = useTexts(connectorTranslationRef);
  const hasConnect = useConnectClusters()?.length !== 0;
  const whose = state.owner === 'mine' ? 'mine' : 'all';
  if (!hasConnect) {
    return (
      <EmptyState
        variant="nothing"
        icon={connectorView.icon}
        title={t('connectors.empty.noConnectTitle')}
      >
        {t('connectors.empty.noConnectText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      variant="nothing"
      icon={connectorView.icon}
      title={t(`connectors.empty.${whose}Title`)}
      actions={
        <>
          <CreateConnectorButton />
          {whose === 'mine' && (
            <Button
              variant="outlined"
              onClick={() => onChange({ owner: undefined })}
            >
              {t('connectors.empty.everyone')}
            </Button>
          )}
        </>
      }
    >
      {t(`connectors.empty.${whose}Text`)}
    </EmptyState>
  );
}

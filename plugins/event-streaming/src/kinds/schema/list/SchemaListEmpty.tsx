// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { PartialSource } from '@sluice/plugin-event-streaming-common';
import { EmptyState } from '../../../components/state/EmptyState';
import { FilteredEmpty } from '../../../components/state/FilteredEmpty';
import { asSentence } from '../../../format/asSentence';
import { formatCount } from '../../../format/formatCount';
import { SetUrlState } from '../../../hooks/useUrlState';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { schemaView } from '../schemaView';
import { RegisterSchemaButton } from './RegisterSchemaButton';
import { isFiltered, NO_FILTERS, SchemaListState } from './schemaListState';
import { useSchemaFilterWords } from './useSchemaFilterWords';

export interface SchemaListEmptyProps {
  state: SchemaListState;
  onChange: SetUrlState<SchemaListState>;
  /** Registries that do not answer. */
  partial: readonly PartialSource[];
  unfilteredTotal: number | undefined;
  onRetry: () => void;
}

/** Why there is no schema to see: filtered, never read, or none there. */
export function SchemaListEmpty(props: SchemaListEmptyProps) {
  const { state, partial } = props;
  if (isFiltered(state) && props.unfilteredTotal !== 0) {
    return <Filtered {...props} />;
  }
  return partial.length > 0 ? <Unread {...props} /> : <NothingYet {...props} />;
}

function Filtered({ state, onChange, unfilteredTotal }: SchemaListEmptyProps) {
  const { t } = useTexts(schemaTranslationRef);
  const query = useSchemaFilterWords(state);
  const mine = state.owner === 'mine' ? state.owner : undefined;
  return (
    <FilteredEmpty
      title={t('schemas.empty.filteredTitle')}
      clear={t('schemas.empty.clear')}
      onClear={() => onChange({ ...NO_FILTERS, owner: mine })}
    >
      {unfilteredTotal === undefined
        ? `${query}.`
        : t('schemas.empty.filteredText', {
            query,
            count: unfilteredTotal,
            number: formatCount(unfilteredTotal),
          })}
    </FilteredEmpty>
  );
}

function Unread({ partial, onRetry }: SchemaListEmptyProps) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <EmptyState
      variant="down"
      title={t('schemas.empty.downTitle', {
        count: partial.length,
        registries: partial.map(({ source }) => source).join(', '),
      })}
      actions={
        <Button variant="outlined" onClick={onRetry}>
          {t('schemas.empty.retry')}
        </Button>
      }
    >
      {t('schemas.empty.downText')} {asSentence(partial[0].reason)}
    </EmptyState>
  );
}

function NothingYet({ state, onChange }: SchemaListEmptyProps) {
  const { t } = useTexts(schemaTranslationRef);
  const whose = state.owner === 'mine' ? 'mine' : 'all';
  return (
    <EmptyState
      variant="nothing"
      icon={schemaView.icon}
      title={t(`schemas.empty.${whose}Title`)}
      actions={
        <>
          <RegisterSchemaButton />
          {whose === 'mine' && (
            <Button
              variant="outlined"
              onClick={() => onChange({ owner: undefined })}
            >
              {t('schemas.empty.everyone')}
            </Button>
          )}
        </>
      }
    >
      {t(`schemas.empty.${whose}Text`)}
    </EmptyState>
  );
}

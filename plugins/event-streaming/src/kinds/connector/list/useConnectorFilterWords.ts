// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { titleOfOwner } from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorListState } from './connectorListState';

/** What is filtered by, in words: `Nothing named “x” with owner Billing`. */
export function useConnectorFilterWords(state: ConnectorListState): string {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { q, owner, connect, environment, type, health, topic } = state;
  const chosen: [string, string | undefined][] = [
    [t('connectors.filter.connect'), connect],
    [t('connectors.filter.environment'), environment],
    [t('connectors.filter.owner'), ownerWord()],
    [t('connectors.filter.type'), type && t(`connectors.type.${type}`)],
    [t('connectors.filter.health'), health && shared(`state.${health}`)],
    [t('connectors.filter.topic'), topic],
  ];
  const filters = chosen.flatMap(([name, value]) =>
    value ? [`${name.toLowerCase()} ${value}`] : [],
  );
  const what = q.trim()
    ? t('connectors.empty.named', { q: q.trim() })
    : t('connectors.empty.nothing');
  return filters.length === 0
    ? what
    : t('connectors.empty.with', { what, filters: filters.join(', ') });

  function ownerWord() {
    if (owner === undefined || owner === 'mine') {
      return owner && t('connectors.scope.mine');
    }
    return owner === 'none'
      ? t('connectors.filter.unowned')
      : titleOfOwner(owner);
  }
}

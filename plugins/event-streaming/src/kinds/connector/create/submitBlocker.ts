// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { changeBlocker } from '../../../changes/changeBlocker';
import { Translate } from '../../../translation/Translate';
import { TranslateConnector } from '../../../translation/TranslateConnector';
import { nameProblem, unfilledKeys } from './connectorForm';
import { ConnectorFormModel } from './useConnectorForm';

/** What stands in the way, first what somebody can do something about. */
export function submitBlocker(
  model: ConnectorFormModel,
  t: TranslateConnector,
  shared: Translate,
): string | undefined {
  const { form, draft, mayCreate, change } = model;
  if (!mayCreate) {
    return t('newConnector.submit.denied');
  }
  const missing = [
    !form.plugin && t('newConnector.what.plugin').toLowerCase(),
    !form.connector && t('newConnector.about.name').toLowerCase(),
    !form.owner && t('newConnector.about.owner').toLowerCase(),
    !form.description.trim() &&
      t('newConnector.about.description').toLowerCase(),
    ...unfilledKeys(draft.config),
  ].flatMap(field => field || []);
  if (missing.length > 0) {
    return t('newConnector.submit.missing', { fields: missing.join(', ') });
  }
  const illegal = nameProblem(form);
  if (illegal !== undefined) {
    return illegal;
  }
  if (draft.problem !== undefined) {
    return t('newConnector.submit.unreadable');
  }
  const blocker = changeBlocker(change, { asks: true, name: form.connector });
  return blocker && shared(`change.blocked.${blocker}`);
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import {
  connectorDeletePermission,
  ConnectorDetail,
  connectorResetOffsetsPermission,
  connectorUpdatePermission,
  isSameRef,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { isUnowned } from '../../../components/values/isUnowned';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { usePolicy } from '../../../hooks/usePolicy';
import { useTexts } from '../../../translation/useTexts';
import { absenceOf } from '../page/absenceOf';
import { ConnectorChange } from './connectorChanges';

/** Why somebody may not ask for a change; the backend has the last word. */
export type ConnectorDenials = Partial<Record<ConnectorChange, string>>;

/** Why the reader may not ask for each change of a connector. */
export function useConnectorDenials(
  connector: ConnectorDetail,
): ConnectorDenials {
  const { t } = useTexts(connectorTranslationRef);
  const update = usePermission({ permission: connectorUpdatePermission });
  const remove = usePermission({ permission: connectorDeletePermission });
  const reset = usePermission({ permission: connectorResetOffsetsPermission });
  const policy = usePolicy();
  const { owner, connect, health, live, state } = connector;
  const general = away() ?? byOwner();
  return {
    update: byRole(update) ?? general,
    // One that is gone can be forgotten.
    delete:
      byRole(remove) ?? (health.state === 'missing' ? byOwner() : general),
    resetOffsets: byRole(reset) ?? general ?? notStopped(),
  };

  function away(): string | undefined {
    const absence = absenceOf(connector);
    if (absence) {
      return t(`connectorPage.denied.${absence}`);
    }
    return live ? undefined : t('connectorPage.denied.away', { connect });
  }

  function byOwner(): string | undefined {
    if (!policy || policy.isPlatform) {
      return undefined;
    }
    if (isUnowned(owner)) {
      return t('connectorPage.denied.unowned');
    }
    return policy.owners.some(ref => isSameRef(ref, owner.ref))
      ? undefined
      : t('connectorPage.denied.notOwner', { owner: titleOfOwner(owner.ref) });
  }

  function byRole({ allowed, loading }: typeof update): string | undefined {
    return allowed || loading
      ? undefined
      : t('connectorPage.denied.permission');
  }

  function notStopped(): string | undefined {
    return state === 'stopped'
      ? undefined
      : t('connectorPage.denied.notStopped');
  }
}

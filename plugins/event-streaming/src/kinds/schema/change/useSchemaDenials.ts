// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { usePermission } from '@backstage/plugin-permission-react';
import {
  isSameRef,
  schemaDeletePermission,
  SchemaDetail,
  schemaRegisterPermission,
  schemaUpdatePermission,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { isUnowned } from '../../../components/values/isUnowned';
import { usePolicy } from '../../../hooks/usePolicy';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChange } from './schemaChanges';

/** Why somebody may not ask for a change; the backend has the last word. */
export type SchemaDenials = Partial<Record<SchemaChange | 'register', string>>;

/** Why the reader may not ask for each change of a schema. */
export function useSchemaDenials(schema: SchemaDetail): SchemaDenials {
  const { t } = useTexts(schemaTranslationRef);
  const register = usePermission({ permission: schemaRegisterPermission });
  const update = usePermission({ permission: schemaUpdatePermission });
  const remove = usePermission({ permission: schemaDeletePermission });
  const policy = usePolicy();
  const { owner, registry, live, access, history } = schema;
  const notThere =
    history.length > 0 ? undefined : t('schemaPage.denied.missing');
  const away = live ? undefined : t('schemaPage.denied.away', { registry });
  const general = away ?? notThere ?? byOwner();
  return {
    register: byRole(register) ?? general,
    rule: byRole(update) ?? general,
    state: byRole(update) ?? general,
    // What the portal remembers needs no registry.
    topics: byRole(update) ?? notThere ?? byOwner(),
    delete: byRole(remove) ?? general ?? byRegistry(),
  };

  function byOwner(): string | undefined {
    if (!policy || policy.isPlatform) {
      return undefined;
    }
    if (isUnowned(owner)) {
      return t('schemaPage.denied.unowned');
    }
    return policy.owners.some(ref => isSameRef(ref, owner.ref))
      ? undefined
      : t('schemaPage.denied.notOwner', { owner: titleOfOwner(owner.ref) });
  }

  function byRole({ allowed, loading }: typeof update): string | undefined {
    return allowed || loading ? undefined : t('schemaPage.denied.permission');
  }

  /** A registry can be set up so that nothing is ever deleted. */
  function byRegistry(): string | undefined {
    return access.delete.allowed ? undefined : access.delete.reason;
  }
}

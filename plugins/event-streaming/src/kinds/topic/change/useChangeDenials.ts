// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  isSameRef,
  policyExceptionPermission,
  PolicyView,
  titleOfOwner,
  topicAssignOwnerPermission,
  topicDeletePermission,
  TopicDetail,
  topicUpdatePermission,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useLatest } from '../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { isUnowned } from '../../../components/values/isUnowned';
import { TopicChange } from './topicChanges';
import { usePolicy } from '../../../hooks/usePolicy';

/** Why somebody may not ask for a change; the backend has the last word. */
export type ChangeDenials = Partial<Record<TopicChange, string>>;

/** Why the reader may not ask for each change of a topic. */
export function useChangeDenials(topic: TopicDetail): ChangeDenials {
  const { t } = useTexts(eventStreamingTranslationRef);
  const byRole = useDeniedByRole();
  const policy = usePolicy();
  const isReadOnly = useIsReadOnly(topic.cluster);
  const { cluster, internal, live } = topic;
  const forAll = (reason: string): ChangeDenials => ({
    settings: reason,
    partitions: reason,
    owner: reason,
    protection: reason,
    exception: reason,
    delete: reason,
  });
  if (internal) {
    return forAll(t('topicChange.denied.internal'));
  }
  if (isReadOnly) {
    return forAll(t('topicChange.denied.readOnly', { cluster }));
  }
  if (!live) {
    return forAll(t('topicChange.denied.away', { cluster }));
  }
  const role = t('topicChange.denied.permission');
  const asked = byOwner(policy);
  return {
    settings: byRole.update ? role : asked,
    partitions: byRole.update ? role : asked,
    protection: byRole.update ? role : asked,
    exception: byRole.exception ? role : asked,
    owner: byRole.owner ? role : claimDenial() ?? ownerOnly(),
    delete: byRole.delete ? role : asked ?? protection(),
  };

  function byOwner(view: PolicyView | undefined): string | undefined {
    if (!view || view.isPlatform) {
      return undefined;
    }
    if (isUnowned(topic.owner)) {
      return t('topicChange.denied.unowned');
    }
    return view.owners.some(ref => isSameRef(ref, topic.owner.ref))
      ? undefined
      : t('topicChange.denied.notOwner', {
          owner: titleOfOwner(topic.owner.ref),
        });
  }

  function claimDenial(): string | undefined {
    return isUnowned(topic.owner) && policy?.owners.length === 0
      ? t('topicChange.denied.noGroup')
      : undefined;
  }

  function ownerOnly(): string | undefined {
    return isUnowned(topic.owner) ? undefined : asked;
  }

  function protection(): string | undefined {
    return topic.protected ? t('topicChange.denied.protected') : undefined;
  }
}

function useDeniedByRole() {
  const update = usePermission({ permission: topicUpdatePermission });
  const remove = usePermission({ permission: topicDeletePermission });
  const owner = usePermission({ permission: topicAssignOwnerPermission });
  const exception = usePermission({ permission: policyExceptionPermission });
  const isDenied = ({ allowed, loading }: typeof update) =>
    !allowed && !loading;
  return {
    update: isDenied(update),
    delete: isDenied(remove),
    owner: isDenied(owner),
    exception: isDenied(exception),
  };
}

function useIsReadOnly(cluster: string): boolean {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    async () => (await api.listClusters({})).items,
    [api],
  );
  return (
    useLatest(load).value?.find(({ name }) => name === cluster)?.mode ===
    'read-only'
  );
}

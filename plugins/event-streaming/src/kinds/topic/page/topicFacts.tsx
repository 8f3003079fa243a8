// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import {
  TopicConfigList,
  TopicDetail,
  TopicPartitions,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../../../components/values/AgeText';
import { Fact } from '../../../components/layout/FactsBar';
import { OwnerLink } from '../../../components/values/OwnerLink';
import { OwnerTitle } from '../../../components/values/OwnerTitle';
import { formatBytes } from '../../../format/formatBytes';
import { formatCompact } from '../../../format/formatCompact';
import { formatCount } from '../../../format/formatCount';
import { formatRate } from '../../../format/formatRate';
import { Translate } from '../../../translation/Translate';
import { claimOf } from '../change/claimOf';
import { keptFor } from './keptFor';
import { replicaFact } from './replicaFact';

export interface TopicFactsOptions {
  t: Translate;
  /** Where the page of the cluster is. */
  clusterPath?: string;
  /** Tells which replicas are out of sync, once it is loaded. */
  partitions?: TopicPartitions;
  /** Tells a limit of the size, once it is loaded. */
  config?: TopicConfigList;
  /** What its messages are like; undefined where that is not told. */
  schema?: Fact;
}

const NOTHING = '–';

/** What one wants to know of a topic first. */
export function topicFacts(
  topic: TopicDetail,
  { t, clusterPath, partitions, config, schema }: TopicFactsOptions,
): Fact[] {
  const kept = keptFor(topic, t, config?.items);
  return [
    ownerFact(topic, t),
    clusterFact(topic, t, clusterPath),
    {
      label: t('topicPage.facts.partitions'),
      value:
        topic.partitions === undefined
          ? NOTHING
          : formatCount(topic.partitions),
      ...replicaFact(topic, partitions?.items, t),
    },
    { label: t('topicPage.facts.keptFor'), ...kept },
    ...(schema ? [schema] : []),
    sizeFact(topic, t),
    {
      label: t('topicPage.facts.produced'),
      value:
        topic.producedPerSecond === undefined
          ? NOTHING
          : formatRate(topic.producedPerSecond),
      note: topic.lastProducedAt
        ? t('topicPage.facts.lastProduced', {
            age: <AgeText key="age" at={topic.lastProducedAt} />,
          })
        : undefined,
    },
    lagFact(topic, t),
    readersFact(topic, t),
  ];
}

function ownerFact(topic: TopicDetail, t: Translate): Fact {
  const { owner } = topic;
  const claim = claimOf(topic);
  return {
    label: t('topicPage.facts.owner'),
    value: (
      <OwnerLink
        entityRef={owner.source === 'fallback' ? undefined : owner.ref}
        missing={owner.exists === false}
      />
    ),
    note: claim
      ? t('topicChange.claimed', { id: claim.id })
      : t(`topicPage.facts.ownerFrom.${owner.source}`, {
          owner: <OwnerTitle key="owner" entityRef={owner.ref} />,
        }),
  };
}

function clusterFact(topic: TopicDetail, t: Translate, path?: string): Fact {
  const { cluster, live, observedAt } = topic;
  return {
    label: t('topicPage.facts.cluster'),
    value:
      path === undefined ? (
        cluster
      ) : (
        <Link component={RouterLink} to={path}>
          {cluster}
        </Link>
      ),
    note: readNote(),
  };

  function readNote() {
    if (live) {
      return t('topicPage.facts.readNow');
    }
    return observedAt
      ? t('topicPage.facts.readAgo', {
          age: <AgeText key="age" at={observedAt} />,
        })
      : undefined;
  }
}

function sizeFact(topic: TopicDetail, t: Translate): Fact {
  const { sizeBytes, messages } = topic;
  return {
    label: t('topicPage.facts.size'),
    value: sizeBytes === undefined ? NOTHING : formatBytes(sizeBytes),
    note: messages === undefined ? undefined : messagesNote(messages),
  };

  function messagesNote(count: number) {
    // Offsets of what was compacted away are still counted.
    const compacts = topic.cleanupPolicy?.includes('compact');
    const number = formatCompact(count);
    const exact = formatCount(count);
    return (
      <Tooltip title={t('topicPage.facts.exactMessages', { number: exact })}>
        <span>
          {t(
            compacts
              ? 'topicPage.facts.messagesAtMost'
              : 'topicPage.facts.messages',
            { number },
          )}
        </span>
      </Tooltip>
    );
  }
}

function lagFact({ worstLag, health }: TopicDetail, t: Translate): Fact {
  return {
    label: t('topicPage.facts.worstLag'),
    value: worstLag ? formatCount(worstLag.messages) : NOTHING,
    note: worstLag
      ? t('topicPage.facts.behind', { group: worstLag.group })
      : undefined,
    tone: health.state === 'lagging' ? 'attention' : undefined,
  };
}

function readersFact(topic: TopicDetail, t: Translate): Fact {
  return {
    label: t('topicPage.facts.readers'),
    value: t('topicPage.facts.groups', { count: topic.consumerGroups }),
    note: t('topicPage.facts.active', {
      number: formatCount(topic.consumersActive),
    }),
  };
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import {
  ConnectorDetail,
  TaskCounts,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { Fact } from '../../../components/layout/FactsBar';
import { AgeText } from '../../../components/values/AgeText';
import { OwnerLink } from '../../../components/values/OwnerLink';
import { OwnerTitle } from '../../../components/values/OwnerTitle';
import { formatCount } from '../../../format/formatCount';
import { personName } from '../../../requests/personName';
import { TranslateConnector } from '../../../translation/TranslateConnector';
import { ConnectorPaths } from '../useConnectorPaths';

export interface ConnectorFactsOptions {
  t: TranslateConnector;
  paths: ConnectorPaths;
}

/** What one wants to know of a connector first. */
export function connectorFacts(
  connector: ConnectorDetail,
  { t, paths }: ConnectorFactsOptions,
): Fact[] {
  return [
    ownerFact(connector, t),
    connectFact(connector, t, paths),
    directionFact(connector, t),
    tasksFact(connector, t),
    topicsFact(connector, t, paths),
    ...lagFacts(connector, t),
    lastFact(connector, t),
  ];
}

/** What a sink has still to deliver; nobody can tell that of a source. */
function lagFacts({ lag }: ConnectorDetail, t: TranslateConnector): Fact[] {
  if (!lag) {
    return [];
  }
  const { messages, observedAt } = lag;
  return [
    {
      label: t('connectorPage.facts.behind'),
      value:
        messages === 0
          ? t('connectorPage.facts.upToDate')
          : t('connectorPage.facts.behindBy', {
              count: messages,
              number: formatCount(messages),
            }),
      note: t('connectorPage.tasks.readAt', {
        age: <AgeText key="age" at={observedAt} />,
      }),
    },
  ];
}

function ownerFact({ owner }: ConnectorDetail, t: TranslateConnector): Fact {
  return {
    label: t('connectorPage.facts.owner'),
    value: (
      <OwnerLink
        entityRef={owner.source === 'fallback' ? undefined : owner.ref}
        missing={owner.exists === false}
      />
    ),
    note: t(`connectorPage.facts.ownerFrom.${owner.source}`, {
      owner: <OwnerTitle key="owner" entityRef={owner.ref} />,
    }),
  };
}

function connectFact(
  { connect, cluster }: ConnectorDetail,
  t: TranslateConnector,
  paths: ConnectorPaths,
): Fact {
  const to = paths.cluster(cluster);
  return {
    label: t('connectorPage.facts.connect'),
    value: connect,
    note: t('connectorPage.facts.onCluster', {
      cluster: to ? (
        <Link key="cluster" component={RouterLink} to={to} underline="always">
          {cluster}
        </Link>
      ) : (
        cluster
      ),
    }),
  };
}

function directionFact(
  { type, external, pluginTitle, version }: ConnectorDetail,
  t: TranslateConnector,
): Fact {
  return {
    label: t('connectorPage.facts.direction'),
    value: t(`connectors.flow.${type}`, {
      system: external?.product ?? t('connectors.flow.external'),
    }),
    note: version ? `${pluginTitle} ${version}` : pluginTitle,
  };
}

function tasksFact(
  { tasks, taskList }: ConnectorDetail,
  t: TranslateConnector,
): Fact {
  const label = t('connectorPage.facts.tasks');
  const { running, total } = tasks;
  if (total === 0) {
    return { label, value: t('connectorPage.facts.noTasks') };
  }
  const failed = taskList.filter(({ state }) => state === 'failed');
  const value = t('connectorPage.facts.tasksOf', {
    running: formatCount(running),
    total: formatCount(total),
  });
  if (failed.length === 0) {
    return { label, value, note: restNote(tasks, t) };
  }
  return {
    label,
    value,
    tone: 'bad',
    note:
      failed.length === 1
        ? t('connectorPage.facts.taskFailed', { id: String(failed[0].id) })
        : t('connectorPage.facts.tasksFailed', {
            number: formatCount(failed.length),
          }),
  };
}

const RESTING = ['unassigned', 'restarting', 'paused'] as const;

/** What is with the tasks that do not run. */
function restNote(tasks: TaskCounts, t: TranslateConnector) {
  const state = RESTING.find(one => tasks[one] > 0);
  if (state) {
    const count = tasks[state];
    const number = formatCount(count);
    return t(`connectors.tasks.${state}`, { count, number });
  }
  return tasks.running === tasks.total
    ? t('connectorPage.facts.allRun')
    : undefined;
}

function topicsFact(
  { topicList, cluster, type }: ConnectorDetail,
  t: TranslateConnector,
  paths: ConnectorPaths,
): Fact {
  const label = t('connectorPage.facts.topics');
  const [first] = topicList.filter(({ role }) => role !== 'dead-letters');
  if (!first) {
    return { label, value: t('connectorPage.facts.noTopic') };
  }
  const to = first.exists ? paths.topic(cluster, first.topic) : undefined;
  const others = topicList.length - 1;
  return {
    label,
    value: to ? (
      <Link component={RouterLink} to={to}>
        {first.topic}
      </Link>
    ) : (
      first.topic
    ),
    note:
      others > 0
        ? t('connectors.row.moreTopics', { count: others })
        : t(`connectorPage.facts.${type === 'sink' ? 'reads' : 'writes'}`),
  };
}

function lastFact(
  { lastAction }: ConnectorDetail,
  t: TranslateConnector,
): Fact {
  const label = t('connectorPage.facts.last');
  if (!lastAction) {
    return { label, value: t('connectorPage.facts.noAction') };
  }
  const { action, by, at, task } = lastAction;
  return {
    label,
    value: t(`connectorPage.action.${action}`, { task: String(task ?? '') }),
    note: t('connectorPage.facts.by', {
      age: <AgeText key="age" at={at} />,
      person: personName(by),
    }),
  };
}

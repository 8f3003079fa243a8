// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Environment,
  RequestSummary,
} from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/values/AgeText';
import { DataTableColumn } from '../components/table/DataTableColumn';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { NameCell } from '../components/table/NameCell';
import { OwnerLink } from '../components/values/OwnerLink';
import { StateWord } from '../components/state/StateWord';
import { Translate } from '../translation/Translate';
import { personName } from './personName';
import { requestSentence } from './requestSentence';

export interface RequestColumnsOptions {
  t: Translate;
  environments: readonly Environment[];
  pathOf: (id: string) => string | undefined;
}

/** The columns of the list of requests. */
export function requestColumns(
  options: RequestColumnsOptions,
): DataTableColumn<RequestSummary>[] {
  const { t, environments, pathOf } = options;
  return [
    {
      key: 'request',
      title: t('requests.columns.request'),
      minWidth: 170,
      render: row => (
        <NameCell
          name={requestSentence(row)}
          to={pathOf(row.id)}
          note={noteOf(row, t)}
        />
      ),
    },
    {
      key: 'environment',
      title: t('requests.columns.environment'),
      width: 90,
      hideBelow: 480,
      render: ({ environment }) => {
        const known = environments.find(({ name }) => name === environment);
        return (
          known && <EnvironmentBadge name={known.name} tier={known.tier} />
        );
      },
    },
    {
      key: 'owner',
      title: t('requests.columns.owner'),
      width: 160,
      hideBelow: 900,
      render: ({ owner }) => <OwnerLink entityRef={owner} />,
    },
    {
      key: 'by',
      title: t('requests.columns.by'),
      width: 160,
      hideBelow: 640,
      render: ({ createdBy }) => personName(createdBy),
    },
    {
      key: 'at',
      title: t('requests.columns.at'),
      width: 120,
      hideBelow: 800,
      render: ({ createdAt }) => <AgeText at={createdAt} />,
    },
    {
      key: 'state',
      title: t('requests.columns.state'),
      width: 172,
      render: row => <StateWord state={row.state} note={stepsOf(row, t)} />,
    },
  ];
}

function noteOf(
  { id, justification }: RequestSummary,
  t: RequestColumnsOptions['t'],
): string {
  const number = t('requests.number', { id });
  return justification ? `${number} · ${justification}` : number;
}

/** How far a request is that is under way. */
function stepsOf(
  { state, steps }: RequestSummary,
  t: RequestColumnsOptions['t'],
) {
  if (state !== 'executing' && state !== 'waiting' && state !== 'failed') {
    return undefined;
  }
  const done = steps.filter(
    step => step.state === 'done' || step.state === 'skipped',
  );
  return t('requests.steps', {
    done: String(done.length),
    all: String(steps.length),
  });
}

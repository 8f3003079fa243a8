// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import {
  isTerminal,
  KINDS,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { AgeText } from '../components/values/AgeText';
import { Fact } from '../components/layout/FactsBar';
import { OwnerLink } from '../components/values/OwnerLink';
import { formatCount } from '../format/formatCount';
import { formatAge } from '../format/formatAge';
import { formatShortTimestamp } from '../format/formatTimestamp';
import { kindViewOf } from '../kinds/registry';
import { Latest } from '../hooks/useLatest';
import { Translate } from '../translation/Translate';
import { isGateMet } from './isGateMet';
import { NameGroups } from './useGroupNames';
import { ComparedPlan } from './usePlanCheck';

export interface RequestFactsOptions {
  t: Translate;
  /** The page of what the request is about. */
  objectPath: string | undefined;
  check: Latest<ComparedPlan>;
  nameGroups: NameGroups;
}

const RISK_TONES: Record<StreamingRequest['plan']['risk'], Fact['tone']> = {
  low: undefined,
  medium: 'attention',
  high: 'bad',
};

/** What one wants to know of a request first. */
export function requestFacts(
  request: StreamingRequest,
  options: RequestFactsOptions,
): Fact[] {
  const { t, objectPath, check } = options;
  const { impact } = request.plan;
  return [
    objectFact(request, t, objectPath),
    {
      label: t('requests.facts.risk'),
      value: t(`requests.risk.${request.plan.risk}`),
      tone: RISK_TONES[request.plan.risk],
    },
    approvalFact(request, options),
    {
      label: t('requests.facts.owner'),
      value: <OwnerLink entityRef={request.owner} />,
      note: request.intervention ? t('requests.facts.intervention') : undefined,
    },
    ...(impact.length > 0
      ? [
          {
            label: t('requests.facts.affected'),
            value: formatCount(impact.length),
            note: t('requests.facts.active', {
              count: impact.filter(({ active }) => active).length,
            }),
          },
        ]
      : []),
    planFact(request, check, t),
    endFact(request, t),
  ];
}

function objectFact(
  { kind, title, target }: StreamingRequest,
  t: Translate,
  path: string | undefined,
): Fact {
  const view = kindViewOf(kind);
  return {
    label: t('requests.facts.object'),
    value: path ? (
      <Link component={RouterLink} to={path}>
        {title}
      </Link>
    ) : (
      title
    ),
    note: t('requests.facts.on', {
      kind: view?.title ?? kind,
      source: KINDS.find(known => known.kind === kind)?.sourceOf(target) ?? '',
    }),
  };
}

function approvalFact(
  { gates }: StreamingRequest,
  { t, nameGroups }: RequestFactsOptions,
): Fact {
  const met = gates.filter(isGateMet).length;
  const open = gates.filter(gate => !isGateMet(gate)).map(nameGroups);
  return gates.length === 0
    ? {
        label: t('requests.facts.approval'),
        value: t('requests.facts.notNeeded'),
        note: t('requests.facts.byPolicy'),
      }
    : {
        label: t('requests.facts.approval'),
        value: t('requests.facts.gates', {
          met: String(met),
          all: String(gates.length),
        }),
        note:
          open.length > 0
            ? t('requests.facts.missing', { groups: open.join(', ') })
            : undefined,
      };
}

function planFact(
  { revision }: StreamingRequest,
  { value, error }: Latest<ComparedPlan>,
  t: Translate,
): Fact {
  const label = t('requests.facts.plan');
  const number = t('requests.facts.revision', { number: String(revision) });
  if (error) {
    const note = t('requests.facts.notCompared');
    return { label, value: number, note };
  }
  if (!value) {
    return { label, value: number };
  }
  return {
    label,
    value: t(`requests.facts.${value.differs ? 'differs' : 'upToDate'}`),
    tone: value.differs ? 'attention' : undefined,
    note: (
      <>
        {number}, {t('requests.facts.compared')} <AgeText at={value.at} />
      </>
    ),
  };
}

function endFact(request: StreamingRequest, t: Translate): Fact {
  return isTerminal(request.state)
    ? {
        label: t('requests.facts.finished'),
        value: <AgeText at={request.updatedAt} />,
        note: t('requests.facts.took', { time: durationOf(request) }),
      }
    : {
        label: t('requests.facts.expires'),
        value: <AgeText at={request.expiresAt} />,
        note: formatShortTimestamp(request.expiresAt),
      };
}

function durationOf({ createdAt, updatedAt }: StreamingRequest): string {
  const ms = Date.parse(updatedAt) - Date.parse(createdAt);
  // Of what was done at once tenths tell something; people take longer.
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : formatAge(ms);
}

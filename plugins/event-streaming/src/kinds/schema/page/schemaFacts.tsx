// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { Fact } from '../../../components/layout/FactsBar';
import { AgeText } from '../../../components/values/AgeText';
import { OwnerLink } from '../../../components/values/OwnerLink';
import { OwnerTitle } from '../../../components/values/OwnerTitle';
import { TranslateSchema } from '../../../translation/TranslateSchema';
import { isUnchecked } from '../../../schemas/isUnchecked';
import { SchemaPaths } from '../useSchemaPaths';

export interface SchemaFactsOptions {
  t: TranslateSchema;
  paths: SchemaPaths;
}

/** What one wants to know of a schema first. */
export function schemaFacts(
  schema: SchemaDetail,
  { t, paths }: SchemaFactsOptions,
): Fact[] {
  return [
    ownerFact(schema, t),
    {
      label: t('schemaPage.facts.registry'),
      value: schema.registry,
      note: t('schemas.row.inGroup', { group: schema.group }),
    },
    {
      label: t('schemaPage.facts.format'),
      value: schema.format
        ? t(`schemas.formats.${schema.format}`)
        : schema.artifactType,
      note:
        schema.fields === undefined
          ? undefined
          : t('schemaPage.facts.fields', { count: schema.fields }),
    },
    newestFact(schema, t),
    ruleFact(schema, t),
    topicsFact(schema, t, paths),
  ];
}

function ownerFact({ owner }: SchemaDetail, t: TranslateSchema): Fact {
  return {
    label: t('schemaPage.facts.owner'),
    value: (
      <OwnerLink
        entityRef={owner.source === 'fallback' ? undefined : owner.ref}
        missing={owner.exists === false}
      />
    ),
    note: t(`schemaPage.facts.ownerFrom.${owner.source}`, {
      owner: <OwnerTitle key="owner" entityRef={owner.ref} />,
    }),
  };
}

function newestFact({ latest }: SchemaDetail, t: TranslateSchema): Fact {
  const label = t('schemaPage.facts.newest');
  if (!latest) {
    return { label, value: t('schemaPage.facts.noVersion') };
  }
  const { version, createdAt, globalId, contentId } = latest;
  return {
    label,
    value: `v${version}`,
    note: (
      <Tooltip
        title={t('schemaPage.facts.ids', {
          globalId: String(globalId),
          contentId: String(contentId),
        })}
      >
        <span>
          <AgeText at={createdAt} />, id {contentId}
        </span>
      </Tooltip>
    ),
  };
}

function ruleFact(
  { compatibility, group }: SchemaDetail,
  t: TranslateSchema,
): Fact {
  const label = t('schemaPage.facts.compatibility');
  if (!compatibility) {
    return { label, value: '–', note: t('schemaPage.facts.notRead') };
  }
  const { inForce, drift } = compatibility;
  if (inForce.origin === 'default') {
    return {
      label,
      value: t('schemas.origin.default'),
      note: t('schemas.row.unchecked'),
      tone: 'bad',
    };
  }
  const origin =
    inForce.origin === 'group'
      ? `${t('schemas.origin.group')} ${group}`
      : t(`schemas.origin.${inForce.origin}`);
  const quiet = isUnchecked(inForce)
    ? `${t('schemas.row.unchecked')}, ${origin}`
    : origin;
  const tone = drift ? 'attention' : undefined;
  return {
    label,
    value: inForce.level,
    note: drift
      ? t('schemaPage.facts.drifted', {
          expected: drift.expected ?? t('schemaPage.rule.driftUnset'),
        })
      : quiet,
    tone: isUnchecked(inForce) ? 'bad' : tone,
  };
}

function topicsFact(
  { topics }: SchemaDetail,
  t: TranslateSchema,
  paths: SchemaPaths,
): Fact {
  const label = t('schemaPage.facts.describes');
  const [first, ...others] = topics;
  if (!first) {
    return { label, value: t('schemaPage.facts.noTopic') };
  }
  const to = paths.topic(first.cluster, first.topic);
  const place = t(
    `schemaPage.facts.${first.part === 'key' ? 'asKey' : 'onCluster'}`,
    { cluster: first.cluster },
  );
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
      others.length > 0
        ? `${place} ${t('schemaPage.facts.moreTopics', {
            count: others.length,
          })}`
        : place,
  };
}

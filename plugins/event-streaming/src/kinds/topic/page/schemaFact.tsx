// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import {
  SchemaTarget,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { Fact } from '../../../components/layout/FactsBar';
import { ruleWords } from '../../../schemas/ruleWords';
import { isUnchecked } from '../../../schemas/isUnchecked';
import { TranslateSchema } from '../../../translation/TranslateSchema';
import { loadedOf } from './schema/loadedOf';
import { LoadedSchema } from './schema/useTopicSchemas';

export interface SchemaFactOptions {
  t: TranslateSchema;
  pathOf: (target: SchemaTarget) => string | undefined;
  /** Tells ids and where rules come from, once it is loaded. */
  loaded: readonly LoadedSchema[] | undefined;
}

/** Version, rule and id of the schema of a topic's values, or that there is none. */
export function schemaFact(
  { schemas = [], internal }: Pick<TopicDetail, 'schemas' | 'internal'>,
  { t, pathOf, loaded }: SchemaFactOptions,
): Fact | undefined {
  if (internal) {
    return undefined;
  }
  const label = t('ofTopic.title');
  const schema = schemas.find(({ part }) => part === 'value') ?? schemas[0];
  if (!schema) {
    return { label, value: t('ofTopic.short') };
  }
  const detail = loadedOf(loaded, schema)?.detail;
  const { artifact, version, level } = schema;
  const rule = detail?.compatibility?.inForce ?? (level && { level });
  const path = pathOf(schema);
  const name = version ? t('ofTopic.contract.version', { version }) : artifact;
  return {
    label,
    value: (
      <Tooltip describeChild title={artifact}>
        {path ? (
          <Link component={RouterLink} to={path}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
      </Tooltip>
    ),
    note: [
      rule && ruleWords(rule, t),
      detail?.latest &&
        t('ofTopic.id', { id: String(detail.latest.contentId) }),
      schemas.length > 1 && t('ofTopic.more', { count: schemas.length - 1 }),
    ]
      .filter(Boolean)
      .join(', '),
    tone:
      rule && isUnchecked({ origin: 'artifact', ...rule }) ? 'bad' : undefined,
  };
}

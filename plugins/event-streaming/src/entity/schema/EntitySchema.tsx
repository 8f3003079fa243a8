// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  SchemaDetail,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode, useCallback } from 'react';
import { eventStreamingApiRef } from '../../api';
import { SectionCard } from '../../components/layout/SectionCard';
import { isUnavailable } from '../../components/state/isUnavailable';
import { LoadedPart } from '../../components/state/LoadedPart';
import { useLatest } from '../../hooks/useLatest';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { EntityFrame } from '../EntityFrame';
import { NamedSchema, schemaOfEntity } from './schemaOfEntity';
import { UnnamedSchema } from './UnnamedSchema';
import { useSchemaDetail } from './useSchemaDetail';

const MOST_LIKE_IT = 100;

export interface EntitySchemaProps {
  children: (schema: SchemaDetail, reload: () => Promise<void>) => ReactNode;
}

/** Finds the schema that the entity of the page stands for, and loads it. */
export function EntitySchema({ children }: EntitySchemaProps) {
  const named = schemaOfEntity(useEntity().entity);
  return (
    <EntityFrame>{named ? content(named) : <UnnamedSchema />}</EntityFrame>
  );

  function content({ registry, ...name }: NamedSchema) {
    return registry === undefined ? (
      <Found {...name}>{children}</Found>
    ) : (
      <Loaded target={{ registry, ...name }}>{children}</Loaded>
    );
  }
}

/** Of an entity that names no registry: the one that has such a schema. */
function Found(props: Omit<NamedSchema, 'registry'> & EntitySchemaProps) {
  const { group, artifact, children } = props;
  const { t } = useTexts(schemaTranslationRef);
  const api = useApi(eventStreamingApiRef);
  const registries = useLatest(
    useCallback(async () => {
      const query = { q: artifact, group, limit: MOST_LIKE_IT };
      const { items } = await api.listSchemas({ query });
      return items
        .filter(item => item.artifact === artifact)
        .map(({ registry }) => registry);
    }, [api, group, artifact]),
  );
  const [registry, ...others] = registries.value ?? [];
  if (registry !== undefined && others.length === 0) {
    return <Loaded target={{ registry, group, artifact }}>{children}</Loaded>;
  }
  return registries.value && !registries.error ? (
    <UnnamedSchema registries={registries.value} />
  ) : (
    <SectionCard title={t('schemaEntity.title')}>
      <LoadedPart part={registries}>{() => null}</LoadedPart>
    </SectionCard>
  );
}

function Loaded(props: { target: SchemaTarget } & EntitySchemaProps) {
  const { target, children } = props;
  const { t } = useTexts(schemaTranslationRef);
  const detail = useSchemaDetail(target);
  if (detail.value && !isUnavailable(detail.error)) {
    return <>{children(detail.value, detail.reload)}</>;
  }
  return (
    <SectionCard title={t('schemaEntity.title')}>
      <LoadedPart part={detail}>{() => null}</LoadedPart>
    </SectionCard>
  );
}

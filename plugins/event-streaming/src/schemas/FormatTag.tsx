// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { Tag } from '../components/values/Tag';
import { schemaTranslationRef } from '../schemaTranslation';
import { useTexts } from '../translation/useTexts';

/** The format of a schema, or what its registry calls one that is not read. */
export function FormatTag(props: {
  schema: Pick<SchemaSummary, 'format' | 'artifactType'>;
}) {
  const { format, artifactType } = props.schema;
  const { t } = useTexts(schemaTranslationRef);
  return <Tag>{format ? t(`schemas.formats.${format}`) : artifactType}</Tag>;
}

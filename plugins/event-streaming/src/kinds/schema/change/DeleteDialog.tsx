// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Banner } from '../../../components/state/Banner';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeForm } from './SchemaChangeForm';
import { SchemaSubject } from './SchemaSubject';

const INPUT = {};

/** Asks for the deletion of a schema with all its versions. */
export function DeleteDialog(props: SchemaSubject) {
  const { t } = useTexts(schemaTranslationRef);
  const { schema } = props;
  return (
    <SchemaChangeForm
      {...props}
      change="delete"
      title={t('schemaChange.titles.delete')}
      input={INPUT}
    >
      {schema && (
        <Banner
          tone="bad"
          title={t('schemaChange.delete.text', {
            number: String(schema.versions),
          })}
        />
      )}
    </SchemaChangeForm>
  );
}

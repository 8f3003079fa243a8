// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { ActionMenu } from '../../../components/controls/ActionMenu';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeDialog } from './SchemaChangeDialog';
import { subjectOf } from './subjectOf';
import { SchemaDenials } from './useSchemaDenials';

export interface SchemaChangeMenuProps {
  schema: SchemaDetail;
  denials: SchemaDenials;
}

const CHANGES = ['rule', 'topics', 'delete'] as const;

/** What can be asked for of a schema as a whole, or why it cannot. */
export function SchemaChangeMenu({ schema, denials }: SchemaChangeMenuProps) {
  const { t } = useTexts(schemaTranslationRef);
  const [open, setOpen] = useState<(typeof CHANGES)[number]>();
  const subject = useMemo(() => subjectOf(schema), [schema]);
  return (
    <>
      <ActionMenu
        label={t('schemaPage.actions.more')}
        items={CHANGES.map(value => ({
          value,
          label: t(`schemaPage.actions.${value}`),
          denial: denials[value],
        }))}
        onChoose={setOpen}
      />
      {open && (
        <SchemaChangeDialog
          {...subject}
          change={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaSetStateInputSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeForm } from './SchemaChangeForm';
import { SchemaSubject } from './SchemaSubject';

const STATES = ['enabled', 'deprecated', 'sunset', 'disabled'] as const;

/** Deprecates a version, disables it, or takes it back into use. */
export function StateDialog(props: SchemaSubject) {
  const { t } = useTexts(schemaTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { schema, request } = props;
  const asked = schemaSetStateInputSchema.safeParse(request?.input);
  const version = asked.success ? asked.data.version : props.version ?? '';
  const now = schema?.history.find(one => one.version === version)?.state;
  const [state, setState] = useState<(typeof STATES)[number] | undefined>(
    asked.success ? asked.data.state : undefined,
  );
  const input = useMemo(
    () => (state && state !== now ? { version, state } : undefined),
    [version, state, now],
  );
  return (
    <SchemaChangeForm
      {...props}
      change="state"
      title={t('schemaChange.titles.state', { version })}
      input={input}
    >
      <ChoiceField
        label={t('schemaChange.state.label')}
        value={state ?? STATES.find(one => one === now)}
        options={STATES.map(value => ({
          value,
          label: shared(`state.${value}`),
        }))}
        hint={
          <>
            {state && t(`schemaChange.state.means.${state}`)}{' '}
            {now &&
              t('schemaChange.state.now', {
                state: shared(`state.${now}`).toLowerCase(),
              })}
          </>
        }
        onChange={setState}
      />
    </SchemaChangeForm>
  );
}

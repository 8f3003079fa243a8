// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  COMPATIBILITY_LEVELS,
  CompatibilityLevel,
  compatibilityLevel,
  schemaSetCompatibilityInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { SchemaChangeForm } from './SchemaChangeForm';
import { SchemaSubject } from './SchemaSubject';

/** Sets the schema's own rule, or takes it away. */
export function RuleDialog(props: SchemaSubject) {
  const { t } = useTexts(schemaTranslationRef);
  const { schema, request } = props;
  const own = schema?.compatibility?.artifact;
  const asked = schemaSetCompatibilityInputSchema.safeParse(request?.input);
  const [level, setLevel] = useState<CompatibilityLevel | undefined>(
    asked.success ? asked.data.level : own,
  );
  const isSame = !request && level === own;
  const input = useMemo(
    () => (isSame ? undefined : { ...(level && { level }) }),
    [isSame, level],
  );
  const inForce = schema?.compatibility?.inForce;
  return (
    <SchemaChangeForm
      {...props}
      change="rule"
      title={t('schemaChange.titles.rule')}
      input={input}
    >
      <ChoiceField
        label={t('schemaChange.rule.label')}
        value={level}
        none={t('schemaChange.rule.inherit')}
        options={COMPATIBILITY_LEVELS.map(value => ({ value, label: value }))}
        hint={
          <>
            {level && `${compatibilityLevel(level).means} `}
            {level && `${compatibilityLevel(level).upgradeOrder} `}
            {inForce &&
              t('schemaChange.rule.now', {
                level:
                  inForce.origin === 'default'
                    ? t('schemas.origin.default')
                    : `${inForce.level}, ${t(
                        `schemas.origin.${inForce.origin}`,
                      )}`,
              })}
          </>
        }
        onChange={setLevel}
      />
    </SchemaChangeForm>
  );
}

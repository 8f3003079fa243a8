// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { ObjectHeader } from '../../../components/layout/ObjectHeader';
import { StatePill } from '../../../components/state/StatePill';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { schemaView } from '../schemaView';
import { useSchemaHealthHelp } from '../useSchemaHealthHelp';
import { SchemaActions } from './SchemaActions';

/** Name, environments, health, and what can be done with it. */
export function SchemaHeader({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const help = useSchemaHealthHelp(schema.health);
  const environments = useEnvironments()?.filter(({ name }) =>
    schema.environments.includes(name),
  );
  return (
    <ObjectHeader
      icon={schemaView.icon}
      title={schema.artifact}
      copy={{ value: schema.artifact, what: t('schemaPage.name') }}
      badges={
        <>
          {environments?.map(({ name, title, tier }) => (
            <EnvironmentBadge
              key={name}
              name={title}
              tier={tier}
              variant="filled"
            />
          ))}
          <StatePill state={schema.health.state} help={help} />
        </>
      }
      description={schema.description ?? t('schemas.row.noDescription')}
      actions={<SchemaActions schema={schema} />}
    />
  );
}

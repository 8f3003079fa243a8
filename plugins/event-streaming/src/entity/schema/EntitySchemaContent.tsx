// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { SchemaDetail } from '@sluice/plugin-event-streaming-common';
import { FactsBar } from '../../components/layout/FactsBar';
import { StaleBanner } from '../../components/state/StaleBanner';
import { useUrlState } from '../../hooks/useUrlState';
import { AwayCard } from '../../kinds/schema/page/AwayCard';
import { FieldsTab } from '../../kinds/schema/page/fields/FieldsTab';
import { schemaFacts } from '../../kinds/schema/page/schemaFacts';
import { schemaPageFields } from '../../kinds/schema/page/schemaTabs';
import { useSchemaPaths } from '../../kinds/schema/useSchemaPaths';
import { schemaTranslationRef } from '../../schemaTranslation';
import { useTexts } from '../../translation/useTexts';
import { EntitySchema } from './EntitySchema';

/** The tab of a schema's entity: what its own page shows first. */
export function EntitySchemaContent() {
  return (
    <EntitySchema>
      {(schema, reload) => <Overview schema={schema} onRetry={reload} />}
    </EntitySchema>
  );
}

function Overview(props: { schema: SchemaDetail; onRetry: () => void }) {
  const { schema, onRetry } = props;
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  const [state, setState] = useUrlState(schemaPageFields);
  const isThere = schema.history.length > 0;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {!schema.live && isThere && (
        <StaleBanner
          source={schema.registry}
          observedAt={schema.observedAt ?? schema.staleSince ?? Date.now()}
          reason={schema.staleReason}
          onRetry={onRetry}
        />
      )}
      <FactsBar facts={schemaFacts(schema, { t, paths })} />
      {isThere ? (
        <FieldsTab schema={schema} state={state} onChange={setState} />
      ) : (
        <AwayCard schema={schema} />
      )}
    </Box>
  );
}

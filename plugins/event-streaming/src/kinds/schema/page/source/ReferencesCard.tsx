// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { SchemaContent } from '@sluice/plugin-event-streaming-common';
import { Link as RouterLink } from 'react-router-dom';
import { CardRow } from '../../../../components/layout/CardRow';
import { PlainList } from '../../../../components/layout/PlainList';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { StateWord } from '../../../../components/state/StateWord';
import { TwoLines } from '../../../../components/values/TwoLines';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { useSchemaPaths } from '../../useSchemaPaths';

export interface ReferencesCardProps {
  registry: string;
  title: string;
  /** Where there are none. */
  none: string;
  references: SchemaContent['references'];
  /** They are known to be there, whether their content was read or not. */
  isThere?: boolean;
}

/** Versions of other schemas that hang together with this one. */
export function ReferencesCard(props: ReferencesCardProps) {
  const { registry, title, none, references, isThere } = props;
  const { t } = useTexts(schemaTranslationRef);
  const paths = useSchemaPaths();
  return (
    <SectionCard
      title={title}
      count={references.length || undefined}
      content={references.length > 0 ? 'list' : 'padded'}
    >
      {references.length === 0 ? (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{none}</Box>
      ) : (
        <PlainList>
          {references.map(({ name, group, artifact, version, content }) => (
            <CardRow key={JSON.stringify([name, group, artifact, version])}>
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                <TwoLines
                  first={
                    <Link
                      component={RouterLink}
                      to={`${
                        paths.schema({ registry, group, artifact }) ?? ''
                      }?tab=source&version=${encodeURIComponent(version)}`}
                    >
                      {artifact}
                    </Link>
                  }
                  second={`v${version} · ${name}`}
                />
              </Box>
              {content === undefined && !isThere && (
                <StateWord
                  state="missing"
                  label={t('schemaPage.source.missing')}
                />
              )}
            </CardRow>
          ))}
        </PlainList>
      )}
    </SectionCard>
  );
}

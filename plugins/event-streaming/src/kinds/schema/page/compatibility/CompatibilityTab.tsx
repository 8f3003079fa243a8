// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import {
  COMPATIBILITY_LEVELS,
  compatibilityLevel,
  SchemaDetail,
} from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Banner } from '../../../../components/state/Banner';
import { AgeText } from '../../../../components/values/AgeText';
import { Tag } from '../../../../components/values/Tag';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { SchemaChangeButton } from '../../change/SchemaChangeButton';
import { SchemaTabProps } from '../SchemaView';
import { TopicsCard } from '../TopicsCard';
import { RuleCard } from './RuleCard';

/** Which rule a new version has to keep, where it comes from, what it means. */
export function CompatibilityTab({ schema }: SchemaTabProps) {
  const { t } = useTexts(schemaTranslationRef);
  const inForce = schema.compatibility?.inForce;
  return (
    <>
      <DriftBanner schema={schema} />
      <PageColumns
        main={
          <>
            <RuleCard schema={schema} />
            {inForce && inForce.origin !== 'default' && (
              <SectionCard title={t('schemaPage.rule.order')}>
                <Box sx={{ typography: 'body2' }}>
                  {compatibilityLevel(inForce.level).upgradeOrder}{' '}
                  {inForce.level !== 'NONE' &&
                    t(
                      `schemaPage.rule.comparedWith.${
                        compatibilityLevel(inForce.level).transitive
                          ? 'all'
                          : 'newest'
                      }`,
                    )}
                </Box>
              </SectionCard>
            )}
            <AllLevels inForce={inForce?.level} />
          </>
        }
        side={
          <>
            <SectionCard title={t('schemaPage.rule.change')}>
              <SchemaChangeButton schema={schema} change="rule" />
            </SectionCard>
            <TopicsCard schema={schema} />
          </>
        }
      />
    </>
  );
}

function DriftBanner({ schema }: { schema: SchemaDetail }) {
  const { t } = useTexts(schemaTranslationRef);
  const drift = schema.compatibility?.drift;
  if (!drift) {
    return null;
  }
  const unset = t('schemaPage.rule.driftUnset');
  return (
    <Banner tone="attention" title={t('schemaPage.rule.driftTitle')}>
      {t('schemaPage.rule.driftText', {
        expected: drift.expected ?? unset,
        found: drift.found ?? unset,
      })}{' '}
      {drift.since && <AgeText at={drift.since} />}
    </Banner>
  );
}

function AllLevels({ inForce }: { inForce: string | undefined }) {
  const { t } = useTexts(schemaTranslationRef);
  return (
    <SectionCard title={t('schemaPage.rule.allLevels')} content="list">
      <Table size="small" aria-label={t('schemaPage.rule.allLevels')}>
        <TableBody>
          {COMPATIBILITY_LEVELS.map(level => (
            <TableRow key={level}>
              <TableCell
                component="th"
                scope="row"
                sx={{ verticalAlign: 'top', fontWeight: 600 }}
              >
                {level}{' '}
                {level === inForce && (
                  <Tag tone="info">{t('schemaPage.rule.inForce')}</Tag>
                )}
              </TableCell>
              <TableCell>{compatibilityLevel(level).means}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </SectionCard>
  );
}

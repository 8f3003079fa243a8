// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { SectionCard } from '../components/layout/SectionCard';
import { TwoLines } from '../components/values/TwoLines';
import { eventStreamingTranslationRef } from '../translation';

export interface EnvironmentRulesCardProps {
  rules: PolicyView['environments'][number];
}

/** What holds in one environment, and who set it. */
export function EnvironmentRulesCard({ rules }: EnvironmentRulesCardProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { environment, sentences } = rules;
  return (
    <SectionCard
      title={environment.title}
      subtitle={t('policyPage.instant')}
      action={
        <EnvironmentBadge
          name={environment.title}
          tier={environment.tier}
          variant="filled"
        />
      }
      content="table"
    >
      <Table size="small" aria-label={environment.title}>
        <TableBody>
          {sentences.map((sentence, index) => (
            <TableRow key={index}>
              <TableCell
                component="th"
                scope="row"
                sx={{
                  width: 176,
                  verticalAlign: 'top',
                  color: 'text.secondary',
                }}
              >
                {isRepeated(sentences, index) ? '' : sentence.topic}
              </TableCell>
              <TableCell>
                <TwoLines
                  first={sentence.text}
                  second={
                    sentence.from && t(`policyPage.from.${sentence.from}`)
                  }
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </SectionCard>
  );
}

/** Whether a sentence is about the same as the one above it. */
function isRepeated(
  sentences: EnvironmentRulesCardProps['rules']['sentences'],
  index: number,
): boolean {
  return sentences[index - 1]?.topic === sentences[index].topic;
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { DragEvent, useState } from 'react';
import { monospace } from '../../theme/monospace';
import { useTokens } from '../../theme/useTokens';
import { LabelledField } from '../controls/LabelledField';

export interface CodeEditorProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Called with a file that is dropped here. */
  onFile?: (file: File) => void;
  error?: string;
  /** The line where something is wrong, from 1. */
  marked?: number;
}

const text = {
  ...monospace,
  fontSize: '0.75rem',
  lineHeight: '1.125rem',
  tabSize: 2,
} as const;

const FEWEST_LINES = 16;

/** A field for a document, with its lines numbered. Tab leaves it. */
export function CodeEditor(props: CodeEditorProps) {
  const { label, value, onChange, onFile, error, marked } = props;
  const tokens = useTokens();
  const [isOver, setOver] = useState(false);
  const lines = value.split('\n').length;
  const drop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && onFile) {
      event.preventDefault();
      onFile(file);
    }
  };
  const border = error ? tokens.tones.bad.icon : tokens.controlBorder;
  return (
    <LabelledField label={label} error={error}>
      {ids => (
        <Box
          onDragOver={event => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'auto minmax(0, 1fr)',
            maxHeight: 560,
            overflowY: 'auto',
            border: `1px solid ${isOver ? tokens.link : border}`,
            borderRadius: '6px',
            backgroundColor: tokens.subtleFill,
            '&:focus-within': {
              outline: `2px solid ${tokens.link}`,
              outlineOffset: '-1px',
            },
          }}
        >
          <LineNumbers lines={Math.max(lines, FEWEST_LINES)} marked={marked} />
          <Box
            component="textarea"
            {...ids}
            wrap="off"
            rows={Math.max(lines, FEWEST_LINES)}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            value={value}
            onChange={event => onChange(event.target.value)}
            sx={{
              ...text,
              display: 'block',
              width: '100%',
              margin: 0,
              padding: '8px 12px 8px 0',
              border: 0,
              outline: 'none',
              resize: 'none',
              overflowX: 'auto',
              overflowY: 'hidden',
              color: 'text.primary',
              backgroundColor: 'transparent',
            }}
          />
        </Box>
      )}
    </LabelledField>
  );
}

function LineNumbers(props: { lines: number; marked: number | undefined }) {
  const { lines, marked } = props;
  const { bad } = useTokens().tones;
  const numbers = Array.from({ length: lines }, (_, index) => index + 1);
  const split = marked !== undefined && marked <= lines ? marked : undefined;
  return (
    <Box
      component="pre"
      aria-hidden
      sx={{
        ...text,
        margin: 0,
        padding: '8px 12px',
        textAlign: 'right',
        color: 'text.secondary',
        userSelect: 'none',
        '& b': { color: bad.text, backgroundColor: bad.tint },
      }}
    >
      {split === undefined ? (
        numbers.join('\n')
      ) : (
        <>
          {numbers
            .slice(0, split - 1)
            .map(number => `${number}\n`)
            .join('')}
          <b>{split}</b>
          {numbers
            .slice(split)
            .map(number => `\n${number}`)
            .join('')}
        </>
      )}
    </Box>
  );
}

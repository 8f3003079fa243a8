// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { RiUpload2Line } from '@remixicon/react';
import { useRef } from 'react';

export interface FileButtonProps {
  label: string;
  onFile: (file: File) => void;
}

const ENDINGS = '.avsc,.avro,.json,.proto,.txt';

/** Opens a file from the reader's machine. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<RiUpload2Line size={16} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ENDINGS}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            onFile(file);
          }
          // The same file again is a change as well.
          target.value = '';
        }}
      />
    </>
  );
}

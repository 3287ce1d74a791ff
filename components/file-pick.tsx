type Props = {
  label: string;
  /** As an input's `accept`. */
  accept: string;
  multiple?: boolean;
  primary?: boolean;
  onFiles: (files: File[]) => void;
};

/** A button that picks files. The same file can be picked twice in a row: the input forgets it. */
export function FilePick({ label, accept, multiple = false, primary = false, onFiles }: Props) {
  return (
    <label class={primary ? 'btn btn-primary file-btn' : 'btn file-btn'}>
      {label}
      <input
        type="file"
        class="out-of-sight"
        multiple={multiple}
        accept={accept}
        onChange={({ currentTarget: input }) => {
          const files = [...(input.files ?? [])];
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

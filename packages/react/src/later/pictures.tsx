import { useEffect, useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { asText, filesOf, partsOf, type PictureProps } from "../widget/index.ts";

interface PictureOfProps {
  readonly sha256: string | undefined;
  readonly alt: string;
  readonly className: string;
}

/** The picture that has this hash; nothing until its bytes are there. */
export function PictureOf({ sha256, alt, className }: PictureOfProps): ReactNode {
  const { files } = useSetting();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (files === undefined || sha256 === undefined) return undefined;
    let gone = false;
    files.url(sha256).then(
      (found) => {
        if (!gone) setUrl(found);
      },
      // Without its bytes the name alone stands there.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [files, sha256]);
  return url === undefined ? null : <img className={className} src={url} alt={alt} />;
}

/** The strokes of a signature, where they were drawn. */
export function SignaturePicture({ value }: PictureProps): ReactNode {
  const { messages } = useSetting();
  const { name, file } = partsOf(value);
  const { sha256 } = partsOf(file);
  return (
    <PictureOf
      className="bylaw-signed"
      sha256={typeof sha256 === "string" ? sha256 : undefined}
      alt={messages.signatureOf(asText(name))}
    />
  );
}

/** Photos side by side; other files are told by name only. */
export function FilePictures({ value }: PictureProps): ReactNode {
  const pictures = filesOf(value).filter(({ type = "" }) => type.startsWith("image/"));
  if (pictures.length === 0) return null;
  return (
    <div className="bylaw-photos">
      {pictures.map(({ name, sha256 }, at) => (
        <PictureOf key={`${sha256}-${at}`} className="bylaw-photo" sha256={sha256} alt={name} />
      ))}
    </div>
  );
}

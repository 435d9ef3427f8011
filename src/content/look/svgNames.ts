/** What a drawing may have: elements and attributes of SVG 2 that draw, and nothing that runs, moves or loads. */

const ELEMENTS: ReadonlySet<string> = words(
  "svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon text tspan textPath",
  "linearGradient radialGradient stop clipPath mask pattern marker filter",
  "feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap",
  "feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology",
  "feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence",
);

const HOLD_TEXT: ReadonlySet<string> = words("title desc style text tspan textPath");

const ATTRIBUTES: ReadonlySet<string> = words(
  // Of all, and of the outermost.
  "id class style lang transform viewBox preserveAspectRatio width height x y",
  // Of shapes and texts.
  "d points pathLength cx cy r rx ry x1 y1 x2 y2 dx dy rotate textLength lengthAdjust startOffset method spacing side",
  // Of what others refer to.
  "gradientUnits gradientTransform spreadMethod fx fy fr offset clipPathUnits maskUnits maskContentUnits",
  "patternUnits patternContentUnits patternTransform markerUnits markerWidth markerHeight refX refY orient",
  // Of filters.
  "filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator",
  "k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale",
  "diffuseConstant specularConstant specularExponent scale xChannelSelector yChannelSelector azimuth elevation",
  "stdDeviation radius baseFrequency numOctaves seed stitchTiles z pointsAtX pointsAtY pointsAtZ limitingConeAngle",
  // How it is painted: presentation attributes.
  "alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters",
  "color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter",
  "flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant",
  "font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning",
  "letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity",
  "overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke",
  "stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width",
  "text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility white-space",
  "word-spacing writing-mode systemLanguage requiredFeatures media",
);

export function isElement(name: string): boolean {
  return ELEMENTS.has(name);
}

export function isAttribute(name: string): boolean {
  return ATTRIBUTES.has(name);
}

/** Whether its text means something. */
export function mayHoldText(name: string): boolean {
  return HOLD_TEXT.has(name);
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(" ").split(" "));
}

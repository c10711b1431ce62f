namespace Analytics.Figures.Svg;

/// <summary>The colours of a picture that stands alone. On a page the style sheet gives the same names the same values.</summary>
internal static class Theme
{
    public const string Css =
        ":root{--accent:#0b5fa5;--series-2:#c2410c;--series-3:#0f766e;--series-4:#7e3f98;--series-5:#9a6700;--series-grey:#5b6470;"
        + "--ink:#16202c;--muted:#5b6470;--line:#dcdad3;--card:#ffffff;--event:rgb(22 32 44 / 6%);--break:#5b6470}"
        + "@media (prefers-color-scheme:dark){:root{--accent:#6cb6ff;--series-2:#ff9a66;--series-3:#4cc9b0;--series-4:#d2a8ff;--series-5:#e3b341;"
        + "--series-grey:#aab4c0;--ink:#e8ecf1;--muted:#aab4c0;--line:#313a46;--card:#191f27;--event:rgb(255 255 255 / 8%);--break:#aab4c0}}";
}

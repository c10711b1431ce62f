using Analytics.Data.Languages;

namespace Analytics.Figures;

/// <summary>A figure with the words that no drawing of it may lose.</summary>
/// <param name="Id">Lower-case with hyphens; ids within the drawing begin with it, so that many drawings can stand on one page.</param>
/// <param name="Title">What it shows, in a sentence.</param>
/// <param name="Description">The picture in one or two sentences, for those who do not see it.</param>
/// <param name="Label">Stands on the picture itself, such as that its data are synthetic; null where there is nothing to warn of.</param>
public sealed record Picture(string Id, Localized Title, Localized Description, Localized? Label, Figure Figure);

using Analytics.Data.Languages;
using static Analytics.Dashboard.Html.Tags;
using static Giraffe.ViewEngine.HtmlElements;

namespace Analytics.Dashboard.Html;

/// <summary>What a page of an earlier release says before anything else: which one it is, until when its record goes, which one is current, and where that shows the same page.</summary>
internal static class ReleaseBanner
{
    public static XmlNode Show(Frame frame, ReleaseInFrame shown, ReleaseInFrame current) => Element("aside", [Class("banner release-banner"), Attribute("aria-label", ReleaseBannerWords.Name.In(frame.Language))],
        Element("p",
        [
            Text($"{ReleaseBannerWords.Shown(shown.Id, shown.ClosedOn).In(frame.Language)} {ReleaseBannerWords.Current(current.Id, current.ClosedOn).In(frame.Language)} "),
            .. frame.IsOfOtherModel ? [Text($"{ReleaseBannerWords.OtherModel.In(frame.Language)} ")] : Array.Empty<XmlNode>(),
            Element("a", [Href(Layout.Address(frame.Language, frame)), Attribute("rel", ReleaseLinks.Latest)], Text(ReleaseBannerWords.ToCurrent.In(frame.Language))),
        ]));
}

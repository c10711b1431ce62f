namespace Analytics.Figures.Svg;

/// <summary>One of the two sizes in which a picture stands on a page; the style sheet shows the one that fits the screen.</summary>
public sealed record PictureSize
{
    public static readonly PictureSize Wide = new("wide", width: 720, plotHeight: 320, yTicks: 5);
    public static readonly PictureSize Narrow = new("narrow", width: 360, plotHeight: 240, yTicks: 4);

    private PictureSize(string name, double width, double plotHeight, int yTicks)
    {
        Name = name;
        Width = width;
        PlotHeight = plotHeight;
        VerticalTicks = yTicks;
    }

    public string Name { get; }

    internal double Width { get; }

    internal double PlotHeight { get; }

    internal int VerticalTicks { get; }

    internal bool IsWide => this == Wide;
}

using Spectre.Console;

namespace Analytics.Etl.Commands;

/// <summary>Says what a run is doing: in place on a terminal, line by line elsewhere, and not at all beside JSON.</summary>
internal static class Progress
{
    public static T Show<T>(bool isQuiet, Func<Action<string>, T> work)
    {
        if (isQuiet)
            return work(_ => { });
        if (Console.IsOutputRedirected)
            return work(Console.WriteLine);
        return AnsiConsole.Status().Start("begin", status => work(step => status.Status(Markup.Escape(step))));
    }
}

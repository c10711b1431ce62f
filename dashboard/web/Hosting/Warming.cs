using Analytics.Dashboard.Html;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Hosting;

/// <summary>
/// Makes the pages of all topics in all languages before anybody asks for them, and then some of other years to have run through all that such a question does:
/// after the start, and when what the site shows has changed. One page at a time and on one processor, and none is begun while a reader's own is being made; who
/// asks for a page that is under way here gets one made for him.
/// </summary>
internal sealed class Warming(Site site, IReadOnlyList<Topic> topics, ILogger log) : IDisposable
{
    private static readonly TimeSpan _betweenLooks = TimeSpan.FromMilliseconds(500);

    /// <summary>A page takes less; what takes longer is no reason to stay.</summary>
    private static readonly TimeSpan _toFinish = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan _whileReadersWait = TimeSpan.FromMilliseconds(5);

    /// <summary>
    /// So many years before the last end the five years of which a topic is made ahead, in one language after the other: what a question of other years runs through
    /// is compiled by then as what runs often is, and what is reckoned of the last years of a question is at hand.
    /// </summary>
    private static readonly (int Fewest, int Most) _yearsBack = (2, 11);

    private const int UsualLength = 5;

    /// <summary>Where a topic reckons long, every span of no more years is run through that ends so many years before the last, or fewer.</summary>
    private const int MostBack = 25;

    private static readonly Action<ILogger, string, string, Exception> Unmade =
        LoggerMessage.Define<string, string>(LogLevel.Error, new(3, nameof(Unmade)), "no page was made ahead of {Topic} in {Language}");

    private static readonly Action<ILogger, Exception> Unlooked =
        LoggerMessage.Define(LogLevel.Error, new(4, nameof(Unlooked)), "what pages show could not be looked at, so none is made ahead");

    private readonly ManualResetEventSlim _end = new();
    private Thread? _thread;

    /// <summary>Of which all pages were made.</summary>
    private Shown? _made;

    /// <summary>The release of which other years were run through: whatever else changes, that need not be done again.</summary>
    private string? _ranThrough;

    private volatile int _left = All(topics).Count;

    /// <summary>How many pages are still to be made; none where there is no release.</summary>
    public int Left => _left;

    /// <summary>Once, when the site is served.</summary>
    /// <param name="address">Scheme and host at which it listens: the readers' own, where no other is known.</param>
    public void Start(string address)
    {
        _thread = new(() => Run(address)) { IsBackground = true, Name = nameof(Warming), Priority = ThreadPriority.BelowNormal };
        _thread.Start();
    }

    public void Dispose()
    {
        _end.Set();
        _thread?.Join(_toFinish);
    }

    private void Run(string address)
    {
        string? told = null;
        do
        {
            try
            {
                Look(address);
                told = null;
            }
            catch (Exception fault)
            {
                // A drive that goes is told to readers by who looks for releases; here nothing but the log must know, and once.
                if (fault.Message != told)
                    Unlooked(log, fault);
                told = fault.Message;
            }
        }
        while (!_end.Wait(_betweenLooks));
    }

    private void Look(string address)
    {
        if (site.Shown() is not { } shown || shown == _made)
        {
            _left = 0;
            return;
        }

        // What is begun now may not come to its end.
        _made = null;
        // A topic after the other: what its page asks in one language is at hand for the next.
        List<(Topic Topic, Language Language, (int, int)? Span)> all = [.. All(topics).Where(page => page.Span is null || shown.Release != _ranThrough)];
        _left = all.Count;
        foreach (var (topic, language, span) in all)
        {
            while (site.Cache.IsMaking && !_end.IsSet)
                _end.Wait(_whileReadersWait);
            if (_end.IsSet || site.Shown() != shown)
                return;
            Make(topic, language, address, span);
            _left--;
        }

        (_made, _ranThrough) = (shown, shown.Release);
    }

    private static IReadOnlyList<(Topic Topic, Language Language, (int Length, int Back)? Span)> All(IReadOnlyList<Topic> topics) =>
    [
        .. from topic in topics from language in Language.All select (topic, language, ((int, int)?)null),
        .. from back in Enumerable.Range(_yearsBack.Fewest, _yearsBack.Most - _yearsBack.Fewest + 1)
           from topic in topics
           where topic.Filters.Any(filter => filter is YearFilter { Name: YearSpan.FromName })
           select (topic, Language.All[back % Language.All.Count], ((int, int)?)(UsualLength, back)),
        .. from topic in topics
           where topic.ReckonsLong
           from length in Enumerable.Range(1, UsualLength)
           from back in Enumerable.Range(0, MostBack + 1)
           where length < UsualLength || back < _yearsBack.Fewest || back > _yearsBack.Most
           select (topic, Language.All[back % Language.All.Count], ((int, int)?)(length, back)),
    ];

    private void Make(Topic topic, Language language, string address, (int Length, int Back)? span)
    {
        try
        {
            site.MakeAhead(topic, language, address, span);
        }
        catch (Exception bug)
        {
            // Who asks for it is told; that it was made ahead was no promise.
            Unmade(log, topic.Slug, language.Code, bug);
        }
    }
}

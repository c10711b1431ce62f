using Microsoft.Playwright;

namespace Analytics.Tests.Browser;

/// <summary>What a developer would see in red while this watches a page: errors of scripts, of the security policy, and requests that failed.</summary>
internal sealed class PageFaults : IDisposable
{
    private readonly IPage _page;
    private readonly List<string> _found = [];

    public PageFaults(IPage page)
    {
        _page = page;
        page.Console += Said;
        page.PageError += Threw;
        page.RequestFailed += Failed;
        page.Response += Answered;
    }

    public IReadOnlyList<string> Found => _found;

    public void Dispose()
    {
        _page.Console -= Said;
        _page.PageError -= Threw;
        _page.RequestFailed -= Failed;
        _page.Response -= Answered;
    }

    private void Said(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            _found.Add(message.Text);
    }

    private void Threw(object? sender, string error) => _found.Add(error);

    private void Failed(object? sender, IRequest request) => _found.Add($"{request.Url}: {request.Failure}");

    private void Answered(object? sender, IResponse answer)
    {
        if (answer.Status >= 400)
            _found.Add($"{answer.Url}: {answer.Status}");
    }
}

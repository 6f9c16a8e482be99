# Answers of the knowledge base; the answers themselves are in ../questions/.

questions-answer = { $answer }
questions-confirm = Please confirm this before you decide: it may have changed.
questions-button = { $question }
questions-perhaps = If I understand you rightly, you are asking: “{ $question }”
